import { z } from 'zod';

export const Extension = z.object({
  id: z.string(),
  taskId: z.string(),
  year: z.int().nullable(),
  fromOn: z.string(),
  toOn: z.string(),
  reason: z.string(),
  document: z.string(),
  grantedAt: z.iso.datetime(),
  grantedBy: z.string(),
});
/** A deadline that was put off: from which day to which, why, by which document; `year` for a task that comes every year. */
export type Extension = Readonly<z.infer<typeof Extension>>;
