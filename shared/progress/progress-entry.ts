import { z } from 'zod';

export const statuses = ['not-started', 'in-progress', 'done', 'stopped'] as const;
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

export const ProgressEntry = z.object({
  id: z.string(),
  taskId: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  year: z.int(),
  status: Status,
  result: z.string(),
  evidence: z.string(),
  obstacles: z.string(),
  stopReason: z.string(),
  version: z.int(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
});
/** What one agency reports of one task for one year. `evidence` is the number and symbol of a document. */
export type ProgressEntry = Readonly<z.infer<typeof ProgressEntry>>;

/** The fields of an entry that a recording can change. */
export const entryFields = ['status', 'result', 'evidence', 'obstacles', 'stopReason'] as const;

export const EntryRevision = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  actorName: z.string(),
  agencyName: z.string(),
  year: z.int(),
  changes: z.array(
    z.object({ field: z.enum(entryFields), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
/** One recording in a task's history: who, when, and each field before and after. */
export type EntryRevision = Readonly<z.infer<typeof EntryRevision>>;
