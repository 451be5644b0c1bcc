import type { Attachment } from '#shared/attachments/attachment.ts';
import type { FormBase } from '#shared/exchange/answer-schemas.ts';
import { type EntryWords, entryWordsOf } from '#shared/progress/sheet-entry.rules.ts';
import { type FigureWords, figureWordsOf } from '#shared/progress/sheet-figure.rules.ts';
import type { Reader } from '../../database/handles.ts';
import { listEntriesInPeriod, readEntries } from '../progress/progress.store.ts';
import { findSubmission } from '../submissions/round.store.ts';
import { asAgencyResult, listResultsInPeriod } from '../targets/target-results.store.ts';

type Place = { readonly periodId: string; readonly agencyId: string };

/** What an agency has told of a period so far, by task and by target. */
export const readTold = async (
  db: Reader,
  { periodId, agencyId }: Place,
): Promise<{ readonly tasks: Map<string, EntryWords>; readonly figures: Map<string, FigureWords> }> => {
  const entries = await readEntries(db, await listEntriesInPeriod(db, periodId, agencyId));
  const results = await listResultsInPeriod(db, periodId, agencyId);
  return {
    tasks: new Map(entries.map((entry) => [entry.taskId, entryWordsOf(entry)])),
    figures: new Map(results.map((row) => [row.target_id, figureWordsOf(asAgencyResult(row, null))])),
  };
};

const listed = <W>(told: ReadonlyMap<string, W>) => [...told].map(([id, words]) => ({ id, words }));

/** What the book says of an agency's period at this moment: what its next answer is compared with. */
export const readFormBase = async (db: Reader, place: Place): Promise<FormBase> => {
  const { tasks, figures } = await readTold(db, place);
  const submission = await findSubmission(db, place.periodId, place.agencyId);
  return { submissionVersion: submission?.version ?? null, tasks: listed(tasks), figures: listed(figures) };
};

/** The files that words name. */
export const filesIn = (words: Iterable<EntryWords>): Attachment[] =>
  [...words].flatMap(({ documents }) => documents.flatMap(({ attachment }) => attachment ?? []));

/** The tasks and targets that are told of, in the order of their plan. */
export const orderOf = async (db: Reader, planId: string): Promise<ReadonlyMap<string, number>> => {
  const inOrder = (table: 'tasks' | 'targets') =>
    db.selectFrom(table).select('id').where('plan_id', '=', planId).orderBy('position').execute();
  const rows = [...(await inOrder('tasks')), ...(await inOrder('targets'))];
  return new Map(rows.map(({ id }, at) => [id, at]));
};
