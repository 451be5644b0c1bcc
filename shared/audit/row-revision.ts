import { z } from 'zod';

/**
 * What the history of a task or a target tells of each recording: who, when, for which agency and period, and why
 * approved words changed or a row was taken out.
 */
export const rowRevision = {
  id: z.string(),
  at: z.iso.datetime(),
  actorName: z.string(),
  /** Null where it speaks for the whole plan. */
  agencyName: z.string().nullable(),
  year: z.int(),
  /** Null where it speaks for a whole year. */
  periodName: z.string().nullable(),
  reason: z.string().nullable(),
  /** It was written by taking another act back, or doing it again. */
  isUndo: z.boolean(),
  /** The row was taken out: nothing is reported any more. */
  isRemoval: z.boolean(),
};
const RowRevision = z.object(rowRevision);
export type RowRevision = Readonly<z.infer<typeof RowRevision>>;
