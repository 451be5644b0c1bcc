import type { Answer, Answered } from '#shared/exchange/answer.ts';
import type { FormBase } from '#shared/exchange/answer-schemas.ts';
import { noEntryWords } from '#shared/progress/sheet-entry.rules.ts';
import { noFigureWords } from '#shared/progress/sheet-figure.rules.ts';
import type { GivenFormTable } from '../../database/tables/exchange-tables.ts';

type Held<W> = readonly { readonly id: string; readonly words: W }[];

const withBase = <W>(lines: readonly Answered<W>[], held: Held<W>, none: W): readonly Answered<W>[] => {
  const bases = new Map(held.map(({ id, words }) => [id, words]));
  return lines.map((line) => ({ ...line, base: bases.get(line.id) ?? none }));
};

/** What stood in the book when the form was given out, as the book itself kept it: a file can say what it likes. */
export const withOwnBase = (answer: Answer, form: GivenFormTable | undefined): Answer => {
  if (form === undefined) return answer;
  const { tasks, figures } = JSON.parse(form.base) as FormBase;
  return {
    ...answer,
    tasks: withBase(answer.tasks, tasks, noEntryWords),
    figures: withBase(answer.figures, figures, noFigureWords),
  };
};
