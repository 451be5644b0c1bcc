import { z } from 'zod';

const words = z.string().min(1);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** `place/body`: `ha-noi/so-ldtbxh`, `trung-uong/bo-ldtbxh`. */
export const AgencyKey = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

/** `group`: several bodies named at once ("các sở, ngành liên quan"). */
export const agencyKinds = ['uy-ban', 'so', 'don-vi', 'doan-the', 'bo', 'cap-huyen', 'cap-xa', 'group'] as const;

export const agencyLevels = ['trung-uong', 'tinh', 'huyen', 'xa'] as const;

export const CatalogueAgency = z.strictObject({
  key: AgencyKey,
  /** The full official name; of a group, the wording of the plan. */
  name: words,
  shortName: words,
  /** Other spellings met in documents. */
  aliases: z.array(words),
  /** Abbreviation used in a document's ký hiệu. */
  symbol: words.nullable(),
  kind: z.enum(agencyKinds),
  level: z.enum(agencyLevels),
  parentKey: AgencyKey.nullable(),
  /** The two left lines of an official paper's head, not yet broken; empty where it issues none. */
  headLines: z.strictObject({ superior: z.array(words), issuer: z.array(words) }),
  /** Place name before the date of a paper. */
  place: words.nullable(),
  headTitle: words.nullable(),
  /** First and last day of validity; `null` = before, or still. */
  validFrom: isoDay.nullable(),
  validTo: isoDay.nullable(),
});

export const AgencyCatalogue = z.array(CatalogueAgency);

export type AgencyKind = (typeof agencyKinds)[number];
export type AgencyLevel = (typeof agencyLevels)[number];
export type CatalogueAgency = Readonly<z.infer<typeof CatalogueAgency>>;
export type AgencyCatalogue = readonly CatalogueAgency[];
