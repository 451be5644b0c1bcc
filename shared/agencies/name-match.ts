import { z } from 'zod';

const Known = z.object({ id: z.string(), name: z.string() });

export const NameMatch = z.object({
  /** The name as the document writes it. */
  name: z.string(),
  agency: Known.nullable(),
  by: z.enum(['name', 'alias']).nullable(),
  likely: z.array(Known).readonly(),
  /** Several agencies of the book go by this very name. */
  isSeveral: z.boolean(),
});
/** The agency of the book that a document's name means; `likely`: those it may mean where none is certain. */
export type NameMatch = Readonly<z.infer<typeof NameMatch>>;
