import type { Actor } from '#shared/contract/actor.ts';
import { whyNotRecordFor } from '#shared/targets/record-result.rules.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { takeAway } from '../../door/take-away.ts';
import { findTargetResult, hasPartInPlan } from './target-results.store.ts';
import { getTarget } from './targets.store.ts';

/** Puts targets into the trash with their figures and the conditions that hang on them. */
export const removeTargets = async (db: Writer, targetIds: readonly string[]): Promise<{ rows: number }> => {
  for (const id of targetIds) await getTarget(db, id);
  return takeAway(db, 'targets', targetIds);
};

type Removing = {
  readonly targetId: string;
  readonly agencyId: string | null;
  readonly year: number;
  readonly seenVersion: number;
};

/** Puts one recorded figure into the trash; whoever may record it may clear it. */
export const removeResult = async (
  db: Writer,
  { seenVersion, ...which }: Removing,
  actor: Actor,
): Promise<{ rows: number }> => {
  const { agencyId, targetId } = which;
  const target = await getTarget(db, targetId);
  const inPlan = agencyId !== null && (await hasPartInPlan(db, target.planId, agencyId));
  const part = { leadId: target.lead?.id ?? null, hasPartInPlan: inPlan };
  refuseIf(whyNotRecordFor(actor, agencyId, part), 'not-allowed');
  const row = await findTargetResult(db, which);
  if (!row) throw refuse('not-found', `Chỉ tiêu này chưa có kết quả năm ${which.year} để xóa.`);
  await db.remove('target_results', { id: row.id, seenVersion });
  return { rows: 1 };
};
