import { z } from 'zod';

export const AuditLine = z.object({
  id: z.string(),
  sequence: z.int(),
  at: z.iso.datetime(),
  actorName: z.string(),
  operation: z.string(),
  /** What was done, in a few words: "Sửa nhiệm vụ". */
  title: z.string(),
  /** To what: "Nhiệm vụ II.5: Điều tra…"; may be empty. */
  about: z.string(),
  reason: z.string().nullable(),
  rowCount: z.int(),
  isUndone: z.boolean(),
  /** The line that this one took back or did again. */
  turns: z.object({ id: z.string(), sequence: z.int() }).nullable(),
});
/** One command that was carried out, as the journal tells it. */
export type AuditLine = Readonly<z.infer<typeof AuditLine>>;

const FieldChange = z.object({ label: z.string(), before: z.string(), after: z.string() });

export const TouchedRow = z.object({
  id: z.string(),
  /** "nhiệm vụ". */
  word: z.string(),
  name: z.string(),
  kind: z.enum(['added', 'changed', 'removed']),
  fields: z.array(FieldChange).readonly(),
});
/** One row that a command touched, in the words of the screens; an empty value is an empty text. */
export type TouchedRow = Readonly<z.infer<typeof TouchedRow>>;
