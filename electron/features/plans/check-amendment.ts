import {
  listAmendmentFaults,
  whyNotAmendTask,
  whyNotReplace,
  whyNotSameTarget,
  whyNotSameTask,
} from '#shared/plans/amend.rules.ts';
import type { AmendFields, AmendmentCheck } from '#shared/plans/amend-fields.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { PlanFault } from '#shared/plans/plan-fields.ts';
import { listTargetFaults } from '#shared/targets/edit-target.rules.ts';
import type { Target } from '#shared/targets/target.ts';
import { fieldsOf } from '#shared/targets/target-fields.ts';
import { listTaskFaults } from '#shared/tasks/edit-task.rules.ts';
import type { Task } from '#shared/tasks/task.ts';
import { brief } from '#shared/words/brief.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { getPlanFrame } from '../targets/plan-frame.store.ts';
import { listTargets } from '../targets/targets.store.ts';
import { getTaskFrame } from '../tasks/task-frame.store.ts';
import { listRecordedYears } from '../tasks/task-parts.store.ts';
import { getTask } from '../tasks/tasks.store.ts';
import { getPlan } from './plans.store.ts';

export type Amending = AmendFields & { readonly planId: string };
type Checked = { readonly faults: PlanFault<string>[]; readonly notes: string[] };

const refuseStale = (row: Task | Target | undefined, planId: string, seenVersion: number): void => {
  if (!row || row.planId !== planId) throw refuse('not-found', 'Có dòng được sửa đổi không thuộc kế hoạch này.');
  if (row.version !== seenVersion)
    throw refuse('conflict', `Người khác vừa sửa "${brief(row.text, 60)}". Xem lại bản mới nhất rồi ghi lại.`);
};

const recordedNote = (kind: string, { text }: Task | Target, years: readonly number[]): string[] =>
  years.length === 0
    ? []
    : [`${kind} "${brief(text)}" đã có kết quả năm ${years.join(', ')}: kết quả đó ở lại bản cũ và vẫn đọc được.`];

const checkTasks = async (db: Reader, plan: Plan, { tasks, issuedOn }: Amending): Promise<Checked> => {
  const checked: Checked = { faults: [], notes: [] };
  for (const [at, { taskId, seenVersion, next }] of tasks.entries()) {
    const task = await getTask(db, taskId, { today: issuedOn });
    refuseStale(task, plan.id, seenVersion);
    const reason = whyNotReplace(task, issuedOn) ?? whyNotAmendTask(plan, next) ?? whyNotSameTask(task, next);
    if (reason !== null) checked.faults.push({ path: `tasks.${at}`, reason });
    checked.notes.push(...recordedNote('Nhiệm vụ', task, await listRecordedYears(db, taskId)));
  }
  return checked;
};

/** Abolishing a target leaves nothing behind that only qualifies it. */
const whyNotAbolish = (target: Target, { targets }: Amending, all: readonly Target[]): string | null => {
  const left = all.some(
    (one) => one.conditionOf === target.id && !targets.some((row) => row.targetId === one.id && row.next === null),
  );
  return left ? 'Chỉ tiêu bị bãi bỏ còn điều kiện kèm theo: bãi bỏ cả điều kiện đó.' : null;
};

const checkTargets = async (db: Reader, plan: Plan, amending: Amending): Promise<Checked> => {
  const all = await listTargets(db, plan.id, true);
  const frame = await getPlanFrame(db, plan.id);
  const checked: Checked = { faults: [], notes: [] };
  for (const [at, { targetId, seenVersion, next }] of amending.targets.entries()) {
    const target = all.find((one) => one.id === targetId);
    refuseStale(target, plan.id, seenVersion);
    if (!target) continue;
    const standing = all.filter((one) => one.validTo === null);
    const reason =
      whyNotReplace(target, amending.issuedOn) ??
      (next === null ? whyNotAbolish(target, amending, standing) : whyNotSameTarget(target, next));
    if (reason !== null) checked.faults.push({ path: `targets.${at}`, reason });
    else if (next !== null)
      for (const fault of listTargetFaults(frame, { ...fieldsOf(target), ...next }, targetId))
        checked.faults.push({ path: `targets.${at}.${fault.path}`, reason: fault.reason });
    const years = target.results.map((result) => result.year);
    checked.notes.push(...recordedNote('Chỉ tiêu', target, years));
  }
  return checked;
};

const addedFaults = async (db: Reader, amending: Amending, today: string): Promise<PlanFault<string>[]> => {
  const { planId, addedTasks, addedTargets } = amending;
  const under = (start: string, faults: readonly PlanFault<string>[]) =>
    faults.map(({ path, reason }) => ({ path: `${start}.${path}`, reason }));
  const taskFrame = addedTasks.length > 0 ? await getTaskFrame(db, planId, today) : null;
  const targetFrame = addedTargets.length > 0 ? await getPlanFrame(db, planId) : null;
  return [
    ...addedTasks.flatMap((task, at) =>
      taskFrame ? under(`addedTasks.${at}`, listTaskFaults(taskFrame, task, null)) : [],
    ),
    ...addedTargets.flatMap((target, at) =>
      targetFrame ? under(`addedTargets.${at}`, listTargetFaults(targetFrame, target, null)) : [],
    ),
  ];
};

/** What stands against an amendment and what to know before; refuses rows that somebody has changed since they were seen. */
export const checkAmendment = async (db: Reader, amending: Amending, today: string): Promise<AmendmentCheck> => {
  const plan = await getPlan(db, amending.planId);
  const faults = listAmendmentFaults(plan, amending, today);
  if (faults.length > 0) return { faults, notes: [] };
  const [tasks, targets] = [await checkTasks(db, plan, amending), await checkTargets(db, plan, amending)];
  return {
    faults: [...tasks.faults, ...targets.faults, ...(await addedFaults(db, amending, today))],
    notes: [...tasks.notes, ...targets.notes],
  };
};
