import type { SetUp } from '#shared/accounts/set-up.ts';
import { whyNotSignInName } from '#shared/accounts/sign-in-name.rules.ts';
import type { Actor } from '#shared/contract/actor.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import type { House } from '../../door/call.ts';
import { refuse, refuseField } from '../../door/refuse.ts';
import { recoveryCode, type SecretKeeper } from '../../door/secrets.ts';
import { addOwnAgency } from '../agencies/add-own-agency.ts';
import { findIdentity } from '../exchange/identity.store.ts';
import { addOffice } from '../office/add-office.ts';
import { findAccess, usualIdleMinutes } from './access.store.ts';
import { addPerson } from './add-person.ts';
import { hashChosen } from './keep-password.ts';
import { newRecoveryCode } from './one-time-words.ts';

type FirstAdministrator = {
  readonly actor: Actor;
  readonly signInName: string;
  readonly hash: string;
  readonly code: string;
  readonly codeHash: string;
};

type Chosen = NonNullable<SetUp['administrator']>;

/**
 * Who will administer the book and compile it (in the book of one agency: record in it), with a password that holds and a
 * recovery code: all that takes time, before writing.
 */
export const prepareAdministrator = async (
  { house, db }: { readonly house: House; readonly db: Reader },
  { name, signInName, password }: Chosen,
  field: string,
): Promise<FirstAdministrator> => {
  refuseField(`${field}signInName`, whyNotSignInName(signInName));
  const hash = await hashChosen({ house, db }, { name, signInName, password, field: `${field}password` });
  const code = newRecoveryCode();
  const agencyId = (await findIdentity(db))?.agency_id ?? null;
  const roles: Actor['roles'] = ['administrator', agencyId === null ? 'compiler' : 'liaison'];
  const actor: Actor = { id: house.ports.newId(), name, roles, agencyId };
  return { actor, signInName, hash, code, codeHash: await house.passwords.hash(code) };
};

type Write = { readonly db: Writer; readonly secrets: SecretKeeper };

/** Gives the book its first account, whose recovery code is the only one. */
export const addAdministrator = async (
  { db, secrets }: Write,
  { actor, signInName, hash, codeHash }: FirstAdministrator,
): Promise<{ passwordId: string }> => {
  await secrets.keep(recoveryCode, codeHash);
  return addPerson({ db, secrets }, { ...actor, signInName }, { hash, once: false });
};

/** Whose book it is, and how it is entered. `administrator` null: without passwords. */
export const setUpBook = async (
  { db, secrets }: Write,
  office: SetUp['office'],
  { house, administrator }: { readonly house: House; readonly administrator: FirstAdministrator | null },
): Promise<{ passwordId: string } | null> => {
  if (await findAccess(db)) throw refuse('refused', 'Sổ đã được thiết lập. Tải lại trang để đăng nhập.');
  const agencyId = await addOwnAgency(db, house.resources, office);
  if (agencyId !== null) await addOffice(db, agencyId);
  const setAt = administrator ? house.ports.now().toISOString() : null;
  const mode = administrator ? 'accounts' : 'single';
  await db.insert('access_settings', [
    { id: 'access', mode, idle_minutes: usualIdleMinutes, recovery_code_set_at: setAt },
  ]);
  return administrator ? addAdministrator({ db, secrets }, administrator) : null;
};
