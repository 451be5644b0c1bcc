import { z } from 'zod';
import { agencyKinds, agencyLevels } from './catalogue.ts';
import { successionKinds } from './succession-kinds.ts';

const lines = z.array(z.string()).readonly();
const day = z.string().nullable();

export const Agency = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  symbol: z.string().nullable(),
  kind: z.enum(agencyKinds),
  level: z.enum(agencyLevels),
  parentId: z.string().nullable(),
  place: z.string().nullable(),
  validFrom: day,
  validTo: day,
  version: z.int(),
});
/** An agency as lists and choosers show it. First and last day of validity; null: before any day, or still. */
export type Agency = Readonly<z.infer<typeof Agency>>;

/** An agency named in another row. */
export const AgencyName = z.object({ id: z.string(), name: z.string(), shortName: z.string() });
export type AgencyName = Readonly<z.infer<typeof AgencyName>>;

export const Kinship = z.object({
  successionId: z.string(),
  kind: z.enum(successionKinds),
  happensOn: z.string(),
  note: z.string(),
  agency: AgencyName.nullable(),
});
/** The agency on the other side of a succession, and when; `agency` null: dissolved without anybody taking over. */
export type Kinship = Readonly<z.infer<typeof Kinship>>;

export const AgencyDetail = Agency.extend({
  catalogueKey: z.string().nullable(),
  aliases: lines,
  parent: AgencyName.nullable(),
  headLines: z.object({ superior: lines, issuer: lines }),
  headTitle: z.string().nullable(),
  signingForms: z.array(lines).readonly(),
  contact: z.object({ name: z.string(), phone: z.string(), email: z.string() }),
  predecessors: z.array(Kinship).readonly(),
  successors: z.array(Kinship).readonly(),
});
/** Everything that the book keeps of an agency. */
export type AgencyDetail = Readonly<z.infer<typeof AgencyDetail>>;

/** An agency that issues papers: the lines of its head, its symbol, its place and the title of who signs. */
export type Issuer = {
  readonly name: string;
  readonly symbol: string;
  readonly superiorLines: readonly string[];
  readonly issuerLines: readonly string[];
  readonly place: string;
  readonly headTitle: string;
};
