import { nextState } from '#shared/submissions/submission.rules.ts';
import type { Writer } from '../../database/handles.ts';
import type { PeriodTable, SubmissionTable } from '../../database/tables/round-tables.ts';
import { refuse } from '../../door/refuse.ts';
import { moveDrafts } from '../progress/move-drafts.ts';
import { moveDraftResults } from '../targets/move-draft-results.ts';

type Answered = {
  readonly agencyId: string;
  readonly before: SubmissionTable | undefined;
  readonly isNothingToReport: boolean;
  /** Whether the book holds drafts of the agency that go out with the answer. */
  readonly hasDrafts: boolean;
};
type By = { readonly name: string; readonly now: Date };

const unmoved = { due_on: null, return_reason: '', approved_at: null, approved_by: '' };

/** Takes the agencies whose answers came in by file to "đã gửi"; what they recorded counts from now on. */
export const moveAnswered = async (
  db: Writer,
  { period, answered }: { readonly period: PeriodTable; readonly answered: readonly Answered[] },
  by: By,
): Promise<void> => {
  for (const { agencyId, before, isNothingToReport, hasDrafts } of answered) {
    const next = nextState('send', before?.state ?? 'not-sent', period.state);
    if ('whyNot' in next) throw refuse('refused', next.whyNot);
    const place = { periodId: period.id, agencyId };
    if (hasDrafts) {
      await moveDrafts(db, place, false);
      await moveDraftResults(db, place, false);
    }
    const sent = {
      state: next.state,
      is_nothing_to_report: isNothingToReport ? (1 as const) : (0 as const),
      sent_at: by.now.toISOString(),
      sent_by: by.name,
      received_at: null,
    };
    if (before) await db.change('submissions', { id: before.id, seenVersion: before.version }, sent);
    else
      await db.insert('submissions', [
        { id: db.newId(), period_id: period.id, agency_id: agencyId, ...unmoved, ...sent },
      ]);
  }
};
