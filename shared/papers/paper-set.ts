import { z } from 'zod';
import { id, year } from '../contract/fields.ts';
import { ticket } from '../contract/long-work.ts';
import type { PaperKind } from './paper-kinds.ts';

/** What a set may hold: the office's own papers about a plan's year. */
export const setKinds = [
  'annual',
  'midterm',
  'final',
  'assignment-letter',
  'assignment-annex',
  'assignment-sheet',
  'reminder-letter',
  'notice',
  'proposal',
  'next-plan',
] as const satisfies readonly PaperKind[];
export type SetKind = (typeof setKinds)[number];

const paperFormats = ['pdf', 'word'] as const;

const SetKindChoice = z.enum(setKinds).meta({ title: 'Loại văn bản' });

export const SetPaper = z.object({
  kind: SetKindChoice,
  count: z.int(),
  keptCount: z.int(),
  whyNot: z.string().nullable(),
});
/**
 * One kind of paper of a set. `count`: how many papers it is (a sheet for each agency); `keptCount`: how many of them were
 * composed in the book and are printed as they stand there; `whyNot`: why there is none, or null.
 */
export type SetPaper = Readonly<z.infer<typeof SetPaper>>;

export const setWish = { planId: id('Kế hoạch'), year: year('Năm') };

export const setFields = {
  ...setWish,
  kinds: z.array(SetKindChoice).min(1).max(setKinds.length).readonly().meta({ title: 'Các văn bản' }),
  formats: z.array(z.enum(paperFormats)).min(1).max(paperFormats.length).readonly().meta({ title: 'Dạng tệp' }),
  ticket: ticket.optional(),
};
