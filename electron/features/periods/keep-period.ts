import { keptDays, overlapWarning, whyNotPeriod } from '#shared/periods/period.rules.ts';
import type { Period, PeriodFields } from '#shared/periods/period.ts';
import { closedPeriod } from '#shared/submissions/submission.rules.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { getPlan } from '../plans/plans.store.ts';
import { getPeriod, getPeriodRow, hasRecorded, listPeriodRows } from './periods.store.ts';

type Kept = PeriodFields & { readonly acceptsOverlap: boolean };
type Seen = { readonly periodId: string; readonly seenVersion: number };

const refuseWrong = async (db: Reader, planId: string, { fields, ownId }: { fields: Kept; ownId: string | null }) => {
  const plan = await getPlan(db, planId);
  refuseIf(whyNotPeriod(plan, fields));
  if (fields.dutyId !== null && !plan.duties.some((duty) => duty.id === fields.dutyId))
    throw refuse('refused', 'Chế độ báo cáo: chọn một chế độ của chính kế hoạch này, hoặc để trống.');
  if (fields.acceptsOverlap) return;
  const others = (await listPeriodRows(db, { planId }))
    .filter((row) => row.id !== ownId)
    .map((row) => ({ kind: row.kind, name: row.name, coversFrom: row.covers_from, coversTo: row.covers_to }));
  refuseIf(overlapWarning(fields, others));
};

const columns = (fields: PeriodFields) => ({
  kind: fields.kind,
  name: fields.name,
  covers_from: fields.coversFrom,
  covers_to: fields.coversTo,
  cut_off_on: fields.cutOffOn,
  due_on: fields.dueOn,
  duty_id: fields.dutyId,
});

/** Opens a round of reporting on a plan. */
export const openPeriod = async (
  db: Writer,
  { planId, ...fields }: Kept & { readonly planId: string },
  today: string,
): Promise<Period> => {
  await refuseWrong(db, planId, { fields, ownId: null });
  const id = db.newId();
  await db.insert('periods', [{ id, plan_id: planId, ...columns(fields), state: 'open', state_reason: '' }]);
  return getPeriod(db, id, today);
};

/** Changes an open period. */
export const changePeriod = async (
  db: Writer,
  { periodId, seenVersion, ...fields }: Kept & Seen,
  today: string,
): Promise<Period> => {
  const row = await getPeriodRow(db, periodId);
  if (row.state === 'closed') throw refuse('refused', closedPeriod);
  await refuseWrong(db, row.plan_id, { fields, ownId: periodId });
  const isMoved =
    row.kind !== fields.kind || row.covers_from !== fields.coversFrom || row.covers_to !== fields.coversTo;
  if (isMoved && (await hasRecorded(db, periodId))) throw refuse('refused', keptDays);
  await db.change('periods', { id: periodId, seenVersion }, columns(fields));
  return getPeriod(db, periodId, today);
};

/** Closes a period, or opens it again with a reason. */
export const setPeriodState = async (
  db: Writer,
  { periodId, seenVersion, state, reason }: Seen & { readonly state: 'open' | 'closed'; readonly reason: string },
  today: string,
): Promise<Period> => {
  const row = await getPeriodRow(db, periodId);
  if (row.state === state)
    throw refuse('refused', state === 'closed' ? 'Kỳ báo cáo đã đóng rồi.' : 'Kỳ báo cáo đang mở.');
  if (state === 'open' && reason === '') throw refuse('refused', 'Lý do mở lại: không được để trống.');
  await db.change('periods', { id: periodId, seenVersion }, { state, state_reason: reason });
  return getPeriod(db, periodId, today);
};
