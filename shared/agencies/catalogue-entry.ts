import { z } from 'zod';
import { CatalogueAgency } from './catalogue.ts';
import { placeTypes } from './places.ts';

export const CatalogueEntry = CatalogueAgency.extend({ agencyId: z.string().nullable() });
/** A body of the catalogue as it is in one province on one day; `agencyId` once the book has it. */
export type CatalogueEntry = Readonly<z.infer<typeof CatalogueEntry>>;

export const Province = z.object({
  key: z.string(),
  name: z.string(),
  inText: z.string(),
  type: z.enum(placeTypes),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
});
/** A province on a day: "Lào Cai", in a sentence "tỉnh Lào Cai". */
export type Province = Readonly<z.infer<typeof Province>>;
