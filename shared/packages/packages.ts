import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';
import { signatureStates } from '../exchange/exchange-names.ts';

export const PackageView = z.object({
  fromName: z.string(),
  agencyName: z.string(),
  planName: z.string(),
  periodName: z.string(),
  dueOn: z.string(),
  givenAt: z.iso.datetime(),
  givenBy: z.string(),
  taskCount: z.int(),
  targetCount: z.int(),
  signature: z.enum(signatureStates),
  code: z.string().nullable(),
  whyNotOpen: z.string().nullable(),
});
/**
 * What a package says before it is opened. `code`: of the key that signed it, to be read out to the sender; `whyNotOpen`:
 * why this book can't take it.
 */
export type PackageView = Readonly<z.infer<typeof PackageView>>;

export const OpenedPackage = z.object({
  planId: z.string(),
  periodId: z.string(),
  added: z.int(),
  changed: z.int(),
  kept: z.int(),
});
/** What a package brought: lasting rows added and changed; `kept`: lines that stay as the agency wrote them. */
export type OpenedPackage = Readonly<z.infer<typeof OpenedPackage>>;

export const BookStanding = z.object({
  kind: z.enum(['new', 'compiler', 'liaison']),
  agency: AgencyName.nullable(),
  code: z.string().nullable(),
});
/** Whose book this is in the exchange by file, and the short code of its own key; `new`: no file has gone out or come in. */
export type BookStanding = Readonly<z.infer<typeof BookStanding>>;

export const Correspondent = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  isOffice: z.boolean(),
  code: z.string(),
  firstSeenAt: z.iso.datetime(),
  confirmedAt: z.iso.datetime().nullable(),
  confirmedBy: z.string(),
  isLater: z.boolean(),
});
/** A key that files came with. `isLater`: the same sender was met with another key before. */
export type Correspondent = Readonly<z.infer<typeof Correspondent>>;

export const GivenLast = z.object({
  agencyId: z.string(),
  givenAt: z.iso.datetime(),
  givenBy: z.string(),
  forms: z.array(z.enum(['package', 'excel'])).readonly(),
});
/** When an agency was last given its part of a period, and in which forms. */
export type GivenLast = Readonly<z.infer<typeof GivenLast>>;

/** What an agency can be given. */
export const givenKinds = ['package', 'excel', 'papers'] as const;
export type GivenKind = (typeof givenKinds)[number];
