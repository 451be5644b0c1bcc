import { z } from 'zod';

const Line = z.object({ rowId: z.string().nullable(), sentence: z.string() });

export const DraftCheck = z.object({
  /** What keeps the whole draft out of the book. */
  faults: z.array(Line).readonly(),
  /** Lines that would not go along. */
  leftOut: z.array(Line).readonly(),
  adds: z.object({ targets: z.int(), tasks: z.int(), duties: z.int(), sections: z.int() }),
  /** Names that the book does not know: they would be added as agencies. */
  newAgencies: z.array(z.string()).readonly(),
  /** Names that may mean several agencies of the book: one has to be chosen. */
  unclear: z.array(z.string()).readonly(),
});
/** What would happen if a checked draft were put into the book now. */
export type DraftCheck = Readonly<z.infer<typeof DraftCheck>>;
