import type { Actor } from '#shared/contract/actor.ts';
import {
  type Act,
  isDraftIn,
  nextState,
  stateWithdrawn,
  whyNotAct,
  whyNotReturn,
  whyNotSend,
} from '#shared/submissions/submission.rules.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Fields, Reader, Writer } from '../../database/handles.ts';
import type { PeriodTable, SubmissionTable } from '../../database/tables/round-tables.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { moveDrafts } from '../progress/move-drafts.ts';
import { moveDraftResults } from '../targets/move-draft-results.ts';
import { findPeriod, findSubmission, readRound } from './round.store.ts';

type Place = { readonly periodId: string; readonly agencyId: string };
type By = { readonly actor: Actor; readonly now: Date };
type Move = Place & { readonly seenVersion: number | null };

const untouched = {
  state: 'not-sent' as const,
  due_on: null,
  is_nothing_to_report: 0 as const,
  return_reason: '',
  sent_at: null,
  sent_by: '',
  received_at: null,
  approved_at: null,
  approved_by: '',
};

const getSubmission = async (db: Reader, period: PeriodTable, agencyId: string, now: Date): Promise<Submission> => {
  const round = await readRound(db, period, dayInVietnam(now));
  const found = round.find(({ agency }) => agency.id === agencyId);
  if (!found) throw refuse('refused', `Cơ quan này không được giao nhiệm vụ nào trong ${period.name}.`);
  return found;
};

const keep = async (
  db: Writer,
  { move, row }: { move: Move; row: SubmissionTable | undefined },
  changes: Partial<Fields<'submissions'>>,
): Promise<void> => {
  const { periodId, agencyId, seenVersion } = move;
  if ((row?.version ?? null) !== seenVersion)
    throw refuse('conflict', 'Người khác vừa làm tiếp với kết quả của cơ quan này. Xem lại trạng thái mới nhất.');
  if (row) await db.change('submissions', { id: row.id, seenVersion: row.version }, changes);
  else
    await db.insert('submissions', [
      { id: db.newId(), period_id: periodId, agency_id: agencyId, ...untouched, ...changes },
    ]);
};

/** Takes an agency's results of a period one step on; nothing but a step of `nextState` can be taken. */
const step = async (
  db: Writer,
  { act, move, by }: { readonly act: Act; readonly move: Move; readonly by: By },
  changes: (today: string, before: Submission) => Promise<Partial<Fields<'submissions'>>>,
): Promise<Submission> => {
  refuseIf(whyNotAct(by.actor, act, move.agencyId), 'not-allowed');
  const period = await findPeriod(db, move.periodId);
  if (!period) throw refuse('not-found', 'Kỳ báo cáo này không có trong sổ.');
  const before = await getSubmission(db, period, move.agencyId, by.now);
  const next = nextState(act, before.state, period.state);
  if ('whyNot' in next) throw refuse('refused', next.whyNot);
  const row = await findSubmission(db, move.periodId, move.agencyId);
  const more = await changes(dayInVietnam(by.now), before);
  await keep(db, { move, row }, { state: next.state, ...more });
  return getSubmission(db, period, move.agencyId, by.now);
};

/** Sends what the agency has recorded, or that there is nothing to report; from now on it counts. */
export const send = (db: Writer, move: Move & { readonly isNothingToReport: boolean }, by: By): Promise<Submission> =>
  step(db, { act: 'send', move, by }, async () => {
    const recorded = (await moveDrafts(db, move, false)) + (await moveDraftResults(db, move, false));
    refuseIf(whyNotSend(move.isNothingToReport, recorded));
    return {
      is_nothing_to_report: move.isNothingToReport ? 1 : 0,
      sent_at: by.now.toISOString(),
      sent_by: by.actor.name,
      received_at: null,
    };
  });

/** Takes back what was sent while nobody has received it: drafts again, which count nowhere. */
export const withdraw = (db: Writer, move: Move, by: By): Promise<Submission> =>
  step(db, { act: 'withdraw', move, by }, async (_today, { returnReason }) => {
    const state = stateWithdrawn(returnReason);
    await moveDrafts(db, move, isDraftIn(state));
    await moveDraftResults(db, move, isDraftIn(state));
    return { state, is_nothing_to_report: 0, sent_at: null, sent_by: '' };
  });

export const receive = (db: Writer, move: Move, by: By): Promise<Submission> =>
  step(db, { act: 'receive', move, by }, async () => ({ received_at: by.now.toISOString() }));

/** Approves; from now on the results are locked. */
export const approve = (db: Writer, move: Move, by: By): Promise<Submission> =>
  step(db, { act: 'approve', move, by }, async () => ({
    approved_at: by.now.toISOString(),
    approved_by: by.actor.name,
  }));

/** Gives results back with a reason and a new last day; until they are sent again they are drafts and count nowhere. */
export const giveBack = (
  db: Writer,
  move: Move & { readonly reason: string; readonly dueOn: string },
  by: By,
): Promise<Submission> =>
  step(db, { act: 'return', move, by }, async (today) => {
    refuseIf(whyNotReturn(move.reason, move.dueOn, today));
    await moveDrafts(db, move, isDraftIn('returned'));
    await moveDraftResults(db, move, isDraftIn('returned'));
    return { return_reason: move.reason, due_on: move.dueOn, received_at: null };
  });
