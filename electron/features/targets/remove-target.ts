import type { Actor } from '#shared/contract/actor.ts';
import { whyNotRecordFor } from '#shared/targets/record-result.rules.ts';
import type { Writer } from '../../database/handles.ts';
import type { TargetResultTable } from '../../database/tables/target-tables.ts';
import { refuseIf } from '../../door/refuse.ts';
import { takeAway } from '../../door/take-away.ts';
import { whyNotTakeOut } from '../submissions/place-in-round.store.ts';
import { hasPartInPlan } from './target-results.store.ts';
import { getTarget } from './targets.store.ts';

/** Puts targets into the trash with their figures and the conditions that hang on them. */
export const removeTargets = async (db: Writer, targetIds: readonly string[]): Promise<{ rows: number }> => {
  for (const id of targetIds) await getTarget(db, id);
  return takeAway(db, 'targets', targetIds);
};

type By = { readonly actor: Actor; readonly seenVersion: number };

/** Puts one recorded figure into the trash; whoever may record it may clear it. */
export const removeResult = async (
  db: Writer,
  { id, agency_id: agencyId, period_id: periodId, target_id: targetId }: TargetResultTable,
  { actor, seenVersion }: By,
): Promise<{ rows: number }> => {
  const target = await getTarget(db, targetId);
  const inPlan = agencyId !== null && (await hasPartInPlan(db, target.planId, agencyId));
  const part = { leadId: target.lead?.id ?? null, hasPartInPlan: inPlan };
  refuseIf(whyNotRecordFor(actor, agencyId, part), 'not-allowed');
  refuseIf(await whyNotTakeOut(db, { periodId, agencyId }, actor));
  await db.remove('target_results', { id, seenVersion });
  return { rows: 1 };
};
