import { FormBase } from '#shared/exchange/answer-schemas.ts';
import { isDraftIn } from '#shared/submissions/submission.rules.ts';
import type { Writer } from '../../database/handles.ts';
import type { SubmissionTable } from '../../database/tables/round-tables.ts';
import { findLatestForm } from '../exchange/given-forms.store.ts';
import { moveDrafts } from '../progress/move-drafts.ts';
import { findSubmission } from '../submissions/round.store.ts';
import { moveDraftResults } from '../targets/move-draft-results.ts';
import type { FormRows } from './form-schemas.ts';
import { keepWords } from './keep-words.ts';
import type { OfficeState } from './taken-words.rules.ts';

type Form = { readonly rows: FormRows; readonly agencyId: string };

/** What the office's book said of each period when it gave out the form before. */
const readBases = async (db: Writer, { rows, agencyId }: Form): Promise<Map<string, FormBase>> => {
  const bases = new Map<string, FormBase>();
  for (const { id: periodId } of rows.periods) {
    const form = await findLatestForm(db, { periodId, agencyId });
    if (form) bases.set(periodId, FormBase.parse(JSON.parse(form.base)));
  }
  return bases;
};

/** A step of the office counts here once: seen before, it does not undo what the agency has done since. */
const hasMoved = (row: SubmissionTable | undefined, own: SubmissionTable | undefined, base: FormBase | undefined) =>
  row !== undefined && (own === undefined || base === undefined || row.version !== base.submissionVersion);

const keepSubmission = async (db: Writer, row: SubmissionTable, own: SubmissionTable | undefined): Promise<void> => {
  const { id: _id, version: _version, ...fields } = row;
  if (own) await db.change('submissions', { id: own.id, seenVersion: own.version }, fields);
  else await db.insert('submissions', [row]);
};

const noteSeen = async (db: Writer, form: Form, periodId: string, submissionVersion: number): Promise<void> => {
  const given = await findLatestForm(db, { periodId, agencyId: form.agencyId });
  if (!given) return;
  const base = { ...FormBase.parse(JSON.parse(given.base)), submissionVersion };
  await db.change('given_forms', { id: given.id, seenVersion: given.version }, { base: JSON.stringify(base) });
};

/** Takes over where the office stands with each round, and the words with it. @returns how many lines stay as the agency wrote them. */
export const keepRounds = async (db: Writer, form: Form): Promise<number> => {
  const { rows, agencyId } = form;
  const bases = await readBases(db, form);
  const office = new Map<string, OfficeState>();
  for (const { id: periodId } of rows.periods) {
    const row = rows.submissions.find((one) => one.period_id === periodId);
    const own = await findSubmission(db, periodId, agencyId);
    const moved = hasMoved(row, own, bases.get(periodId));
    office.set(periodId, { hasMoved: moved, state: (moved ? row : own)?.state ?? 'not-sent' });
    if (!moved || !row) continue;
    await keepSubmission(db, row, own);
    await noteSeen(db, form, periodId, row.version);
  }
  const kept = await keepWords(db, { rows, agencyId, bases, office });
  for (const [periodId, { state }] of office) {
    await moveDrafts(db, { periodId, agencyId }, isDraftIn(state));
    await moveDraftResults(db, { periodId, agencyId }, isDraftIn(state));
  }
  return kept;
};
