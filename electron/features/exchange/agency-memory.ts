import type { Told } from '#shared/exchange/field-merge.rules.ts';
import { type EntryWords, entryWordsOf } from '#shared/progress/sheet-entry.rules.ts';
import { type FigureWords, figureWordsOf } from '#shared/progress/sheet-figure.rules.ts';
import type { ReceivedAnswerTable } from '../../database/tables/exchange-tables.ts';
import { asAgencyResult } from '../targets/target-results.store.ts';
import type { PeriodSide } from './book-side.store.ts';

/** What an answer told, by task and by target, as it is kept with its receipt. */
export type ToldRows = {
  readonly tasks: Readonly<Record<string, Partial<EntryWords>>>;
  readonly figures: Readonly<Record<string, Partial<FigureWords>>>;
};

type ToldAnswer = ToldRows & { readonly at: string; readonly receivedAt: string; readonly isContinuing: boolean };

/** What the book knows of an agency in a period while its answers are merged, one after the other. */
export type AgencyMemory = {
  readonly entries: ReadonlyMap<string, EntryWords>;
  readonly figures: ReadonlyMap<string, FigureWords>;
  readonly told: readonly ToldAnswer[];
};

const asTold = (row: ReceivedAnswerTable): ToldAnswer => ({
  ...(JSON.parse(row.told) as ToldRows),
  at: row.made_at ?? row.received_at,
  receivedAt: row.received_at,
  isContinuing: row.form === 'package',
});

export const memoryOf = (side: PeriodSide, agencyId: string): AgencyMemory => ({
  entries: new Map(
    [...(side.entries.get(agencyId) ?? [])].flatMap(([taskId, entry]) =>
      side.tasks.has(taskId) ? [[taskId, entryWordsOf(entry)] as const] : [],
    ),
  ),
  figures: new Map(
    [...(side.figures.get(agencyId) ?? [])].flatMap(([targetId, row]) =>
      side.targets.has(targetId) ? [[targetId, figureWordsOf(asAgencyResult(row, null))] as const] : [],
    ),
  ),
  told: (side.received.get(agencyId) ?? []).map(asTold),
});

type Sent = { readonly at: string; readonly givenAt: string };

/**
 * What the agency told of one row since the form was given out: what it told before stands in the form's base already. A
 * newer answer of a book that goes on speaks also by what it no longer says.
 */
export const toldOf =
  <W>(memory: AgencyMemory, rowsOf: (told: ToldRows) => Readonly<Record<string, Partial<W>>>) =>
  ({ at, givenAt }: Sent, id: string): Told<W>[] =>
    memory.told
      .filter(({ receivedAt }) => receivedAt > givenAt)
      .flatMap((told) => {
        const words = rowsOf(told)[id] ?? (told.isContinuing && told.at > at ? {} : undefined);
        return words === undefined ? [] : [{ at: told.at, isContinuing: told.isContinuing, words }];
      });
