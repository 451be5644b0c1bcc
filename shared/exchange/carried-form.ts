import { z } from 'zod';
import { Evidence } from '../progress/evidence.ts';
import { Status } from '../progress/progress-entry.ts';

const words = z.string();

const EntryBase = z.object({
  status: Status.nullable(),
  completedOn: z.iso.date().nullable(),
  isNothingToReport: z.boolean(),
  result: words,
  evidence: words,
  documents: z.array(Evidence).readonly(),
  obstacles: words,
  delayCause: words,
  proposals: words,
  nextSteps: words,
  stopReason: words,
});

const FigureBase = z.object({
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  isMet: z.boolean().nullable(),
  note: words,
});

export const CarriedForm = z.object({
  stamp: z.object({
    format: z.int().min(1),
    bookId: z.string().min(1),
    formId: z.string().min(1),
    planId: z.string().min(1),
    planVersion: z.int(),
    periodId: z.string().min(1),
    agencyId: z.string().min(1),
    givenAt: z.iso.datetime(),
  }),
  year: z.int(),
  tasks: z
    .array(z.object({ id: z.string(), base: EntryBase }))
    .max(2_000)
    .readonly(),
  figures: z
    .array(
      z.object({
        id: z.string(),
        base: FigureBase,
        kind: z.enum(['quantitative', 'qualitative']),
        unit: z.string().nullable(),
        rollup: z.enum(['sum', 'last', 'ratio']),
      }),
    )
    .max(500)
    .readonly(),
});
/** What an Excel form carries unseen: whose it is, and what stood in the book of each of its lines when it was given out. */
export type CarriedForm = Readonly<z.infer<typeof CarriedForm>>;
export type FigureLine = CarriedForm['figures'][number];
