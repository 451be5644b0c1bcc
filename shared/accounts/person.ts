import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';
import { roles } from '../contract/actor.ts';
import { id, text } from '../contract/fields.ts';

export const Person = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  signInName: z.string(),
  roles: z.array(z.enum(roles)).readonly(),
  agency: AgencyName.nullable(),
  isActive: z.boolean(),
  mustChangePassword: z.boolean(),
  lastSignInAt: z.iso.datetime().nullable(),
});
/** An account. `agency`: the one a liaison speaks for. */
export type Person = Readonly<z.infer<typeof Person>>;

const written = (label: string, max: number) => text(label, max).pipe(z.string().min(1)).meta({ title: label });

export const personName = written('Họ và tên', 100);
export const signInName = written('Tên đăng nhập', 40);

export const PersonFields = z.object({
  name: personName,
  signInName,
  roles: z.array(z.enum(roles)).max(4).readonly().meta({ title: 'Vai trò' }),
  agencyId: id('Cơ quan').nullable(),
});
/** What an administrator enters about a person. */
export type PersonFields = Readonly<z.infer<typeof PersonFields>>;

export const AccessSettings = z.object({
  version: z.int(),
  usesAccounts: z.boolean(),
  idleMinutes: z.int(),
  recoveryCodeSetAt: z.iso.datetime().nullable(),
});
/** How the book is entered; `idleMinutes`: after so long without work the screen is locked. */
export type AccessSettings = Readonly<z.infer<typeof AccessSettings>>;
