import { z } from 'zod';
import { agencyKinds } from './catalogue.ts';

export const Agency = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  symbol: z.string().nullable(),
  kind: z.enum(agencyKinds),
  version: z.int(),
});
/** An agency as lists and choosers show it. */
export type Agency = Readonly<z.infer<typeof Agency>>;

/** An agency named in another row. */
export const AgencyName = z.object({ id: z.string(), name: z.string(), shortName: z.string() });
export type AgencyName = Readonly<z.infer<typeof AgencyName>>;

/** An agency that issues papers: the lines of its head, its symbol, its place and the title of who signs. */
export type Issuer = {
  readonly name: string;
  readonly symbol: string;
  readonly superiorLines: readonly string[];
  readonly issuerLines: readonly string[];
  readonly place: string;
  readonly headTitle: string;
};
