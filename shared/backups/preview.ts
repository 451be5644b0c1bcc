import { z } from 'zod';
import { Copy } from './copy.ts';

/** `what`: what was done, as the journal calls it. */
const ToldLine = z.object({ sequence: z.int(), at: z.string(), who: z.string(), what: z.string() });
const Side = z.object({ lineCount: z.int(), newest: z.array(ToldLine).readonly() });
export type PreviewSide = Readonly<z.infer<typeof Side>>;

export const Preview = z.object({
  copy: Copy,
  /** What was done to the book since the copy: a restore leaves it out. */
  lost: Side,
  /** What stands in the copy and no longer in the book: a restore brings it back. */
  broughtBack: Side,
  counts: z.array(z.object({ kind: z.string(), inBook: z.int(), inCopy: z.int() })).readonly(),
  /** Why the book can't be read to be compared; null: it was compared. */
  unread: z.string().nullable(),
});
/** What a restore would change. */
export type Preview = Readonly<z.infer<typeof Preview>>;
