import { z } from 'zod';

/** Columns of rows that come from another book: each of its kind and bounded, texts in composed letters. */
const upTo = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => value.normalize('NFC').toWellFormed());

export const rowId = z.string().min(1).max(64);
export const short = upTo(1_000);
export const long = upTo(40_000);
export const document = upTo(4_000_000);
export const day = z.iso.date();
export const moment = z.iso.datetime();
export const whole = z.int().min(-1_000_000_000).max(1_000_000_000);
export const money = z.int().min(0);
export const figure = z.number();
export const flag = z.union([z.literal(0), z.literal(1)]);

const listOf = (item: z.ZodType) =>
  upTo(200_000).refine((value) => {
    try {
      return z.array(item).safeParse(JSON.parse(value)).success;
    } catch {
      return false;
    }
  });

/** JSON texts. */
export const words = listOf(z.string());
export const listsOfWords = listOf(z.array(z.string()));

export const versioned = { id: rowId, version: z.int().min(1) };
export const dated = { valid_from: day.nullable(), valid_to: day.nullable() };
export const inSource = { source_from: whole.nullable(), source_to: whole.nullable() };
export const amended = {
  ...dated,
  amendment_id: rowId.nullable(),
  replaces_id: rowId.nullable(),
  ended_by_id: rowId.nullable(),
};
