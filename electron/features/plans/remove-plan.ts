import type { Plan } from '#shared/plans/plan.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { takeAway } from '../../door/take-away.ts';
import { listPhaseRows } from './plan-parts.store.ts';
import { getPlan, getPlanRow } from './plans.store.ts';

const stale = 'Người khác vừa sửa dòng này. Xem lại bản mới nhất rồi làm lại.';

type Removing = { readonly planId: string; readonly seenVersion: number };

/** Puts a plan into the trash with everything in it; one from which another derives stays. */
export const removePlan = async (db: Writer, { planId, seenVersion }: Removing): Promise<{ rows: number }> => {
  const plan = await getPlanRow(db, planId);
  refuseIf(plan.version === seenVersion ? null : stale, 'conflict');
  return takeAway(db, 'plans', [planId]);
};

/** Puts a phase into the trash in which no target and no task stands. */
export const removePhase = async (
  db: Writer,
  { planId, phaseId, seenVersion }: Removing & { readonly phaseId: string },
): Promise<Plan> => {
  const phase = (await listPhaseRows(db, planId)).find((row) => row.id === phaseId);
  if (!phase) throw refuse('not-found', 'Giai đoạn này không có trong kế hoạch.');
  refuseIf(phase.version === seenVersion ? null : stale, 'conflict');
  await takeAway(db, 'phases', [phaseId]);
  return getPlan(db, planId);
};
