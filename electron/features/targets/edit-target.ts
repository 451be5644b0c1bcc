import { listTargetFaults, type PlanFrame, whyNotChange } from '#shared/targets/edit-target.rules.ts';
import type { Target } from '#shared/targets/target.ts';
import type { TargetFields } from '#shared/targets/target-fields.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { addTargets } from './add-targets.ts';
import { getPlanFrame, getTargetRow } from './plan-frame.store.ts';
import { targetRow } from './target-row.ts';
import { keepTargetValues } from './target-values.store.ts';
import { getTarget } from './targets.store.ts';

const refuseFaults = async (db: Reader, plan: PlanFrame, fields: TargetFields, id: string | null): Promise<void> => {
  const faults = listTargetFaults(plan, fields, id);
  if (fields.leadId !== null && !(await agencyNamesById(db)).has(fields.leadId))
    faults.push({ path: 'leadId', reason: 'Cơ quan chủ trì: chọn một cơ quan có trong sổ.' });
  if (faults.length > 0) throw refuse('refused', faults.map((fault) => fault.reason).join(' '), { fields: faults });
};

/** Adds one target at the end of a plan. */
export const addTarget = async (db: Writer, planId: string, fields: TargetFields): Promise<Target> => {
  await refuseFaults(db, await getPlanFrame(db, planId), fields, null);
  const [id = ''] = await addTargets(db, planId, [fields]);
  return getTarget(db, id);
};

type Change = TargetFields & { readonly targetId: string; readonly seenVersion: number };

/** Refuses when somebody has changed the target, or its planned values, since the person saw it. */
export const refuseStale = (target: Target, seenVersion: number): void =>
  refuseIf(
    target.version === seenVersion ? null : 'Người khác vừa sửa chỉ tiêu này. Xem lại bản mới nhất rồi lưu lại.',
    'conflict',
  );

/** Changes what a target asks for, with all its planned values. */
export const changeTarget = async (db: Writer, { targetId, seenVersion, ...fields }: Change): Promise<Target> => {
  const target = await getTarget(db, targetId);
  refuseStale(target, seenVersion);
  refuseIf(whyNotChange(target, fields));
  await refuseFaults(db, await getPlanFrame(db, target.planId), fields, targetId);
  const { version } = await getTargetRow(db, targetId);
  await db.change('targets', { id: targetId, seenVersion: version }, targetRow(fields));
  await keepTargetValues(db, targetId, fields.plannedValues);
  return getTarget(db, targetId);
};
