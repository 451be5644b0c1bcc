import { z } from 'zod';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const placeKey = z.string().regex(/^[a-z-]+$/);

export const placeTypes = ['tinh', 'thanh-pho'] as const;

export const Place = z.strictObject({
  key: placeKey,
  name: z.string().min(1),
  type: z.enum(placeTypes),
  /** As it stands in a sentence: "tỉnh Lào Cai", "Thành phố Hồ Chí Minh". */
  inText: z.string().min(1),
  /** Địa danh before the date of a paper. */
  placeName: z.string().min(1),
  /** First and last day under this name and type; null: before the plans of this book, or still. */
  validFrom: isoDay.nullable(),
  validTo: isoDay.nullable(),
  /** The place it became a part of, or the same under another name or type. */
  successor: placeKey.nullable(),
});
/** A province under one name and type. Where a province kept its name, one entry covers it before and after 07/2025. */
export type Place = Readonly<z.infer<typeof Place>>;
export const Places = z.array(Place);
