import type { EntryWords } from '../progress/sheet-entry.rules.ts';
import type { FigureWords } from '../progress/sheet-figure.rules.ts';

/** What every file of an exchange says of itself, so that it finds its way back. */
export type AnswerStamp = {
  /** The version of the file's format, counted from 1. */
  readonly format: number;
  /** The book that gave the form out. */
  readonly bookId: string;
  /** One giving-out of one period to one agency. */
  readonly formId: string;
  readonly planId: string;
  readonly planVersion: number;
  readonly periodId: string;
  readonly agencyId: string;
  /** When the form was given out: what its base values say held then. An instant in ISO form. */
  readonly givenAt: string;
};

/** One row of an answer: what stood in the book when the form was given out, and what came back. */
export type Answered<Words> = {
  /** The task or the target. */
  readonly id: string;
  readonly base: Words;
  readonly words: Words;
  /** Where it stands in the file, as a person finds it: "Nhiệm vụ, dòng 12". */
  readonly place: string;
};

/** A cell or line of a file that can't be read: where it is, and what is allowed there. */
export type AnswerFault = { readonly place: string; readonly reason: string };

/** What came back, in whatever form it travelled. */
export type Answer = {
  readonly form: 'package' | 'excel';
  readonly stamp: AnswerStamp;
  /** When it was made or last saved; null where the file does not tell. */
  readonly madeAt: string | null;
  readonly madeBy: string;
  /** The agency says that it had nothing to tell in the whole period. */
  readonly isNothingToReport: boolean;
  readonly tasks: readonly Answered<EntryWords>[];
  readonly figures: readonly Answered<FigureWords>[];
  /** What could not be read; a file with any is shown, and not applied. */
  readonly faults: readonly AnswerFault[];
};
