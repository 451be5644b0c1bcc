import { listAmendmentFaults, whyNotAmendTask, whyNotReplace } from '#shared/plans/amend.rules.ts';
import type { AmendFields } from '#shared/plans/amend-fields.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { PlanFault } from '#shared/plans/plan-fields.ts';
import { listTargetFaults } from '#shared/targets/edit-target.rules.ts';
import type { Target } from '#shared/targets/target.ts';
import { fieldsOf } from '#shared/targets/target-fields.ts';
import type { Task } from '#shared/tasks/task.ts';
import { brief } from '#shared/words/brief.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { getPlanFrame } from '../targets/plan-frame.store.ts';
import { listTargets } from '../targets/targets.store.ts';
import { getTask } from '../tasks/tasks.store.ts';
import { replaceTargets } from './amend-targets.ts';
import { replaceTasks } from './amend-tasks.ts';
import { getPlan } from './plans.store.ts';
import { refuseFaults } from './refuse-faults.ts';

type Amending = AmendFields & { readonly planId: string };

const refuseStale = (row: Task | Target | undefined, planId: string, seenVersion: number): void => {
  if (!row || row.planId !== planId) throw refuse('not-found', 'Có dòng được sửa đổi không thuộc kế hoạch này.');
  if (row.version !== seenVersion)
    throw refuse('conflict', `Người khác vừa sửa "${brief(row.text, 60)}". Xem lại bản mới nhất rồi ghi lại.`);
};

const taskFaults = async (db: Reader, plan: Plan, { tasks, issuedOn }: Amending): Promise<PlanFault<string>[]> => {
  const faults: PlanFault<string>[] = [];
  for (const [at, { taskId, seenVersion, next }] of tasks.entries()) {
    const task = await getTask(db, taskId, { today: issuedOn });
    refuseStale(task, plan.id, seenVersion);
    const reason = whyNotReplace(task, issuedOn) ?? whyNotAmendTask(plan, next);
    if (reason !== null) faults.push({ path: `tasks.${at}`, reason });
  }
  return faults;
};

/** Abolishing a target leaves nothing behind that only qualifies it. */
const whyNotAbolish = (target: Target, { targets }: Amending, all: readonly Target[]): string | null => {
  const left = all.some(
    (one) => one.conditionOf === target.id && !targets.some((row) => row.targetId === one.id && row.next === null),
  );
  return left ? 'Chỉ tiêu bị bãi bỏ còn điều kiện kèm theo: bãi bỏ cả điều kiện đó.' : null;
};

const targetFaults = async (db: Reader, plan: Plan, amending: Amending): Promise<PlanFault<string>[]> => {
  const all = await listTargets(db, plan.id, true);
  const frame = await getPlanFrame(db, plan.id);
  return amending.targets.flatMap(({ targetId, seenVersion, next }, at) => {
    const target = all.find((one) => one.id === targetId);
    refuseStale(target, plan.id, seenVersion);
    if (!target) return [];
    const replaced = whyNotReplace(target, amending.issuedOn);
    if (replaced !== null) return [{ path: `targets.${at}`, reason: replaced }];
    const standing = all.filter((one) => one.validTo === null);
    const abolished = next === null ? whyNotAbolish(target, amending, standing) : null;
    if (abolished !== null) return [{ path: `targets.${at}`, reason: abolished }];
    const faults = next === null ? [] : listTargetFaults(frame, { ...fieldsOf(target), ...next }, targetId);
    return faults.map(({ path, reason }) => ({ path: `targets.${at}.${path}`, reason }));
  });
};

/** Records a document that changes the plan: the rows it replaces end the day before, their new rows begin on its day. */
export const amendPlan = async (
  db: Writer,
  amending: Amending,
  today: string,
): Promise<{ amendmentId: string; tasks: number; targets: number }> => {
  const { planId, docType, number, symbol, issuedOn, title, tasks, targets } = amending;
  const plan = await getPlan(db, planId);
  refuseFaults(listAmendmentFaults(plan, amending, today));
  refuseFaults([...(await taskFaults(db, plan, amending)), ...(await targetFaults(db, plan, amending))]);
  const amendmentId = db.newId();
  await db.insert('amendments', [
    { id: amendmentId, plan_id: planId, doc_type: docType, number, symbol, issued_on: issuedOn, title },
  ]);
  const amendment = { id: amendmentId, planId, day: issuedOn };
  const targetIds = await replaceTargets(db, amendment, targets);
  await replaceTasks(db, amendment, tasks, targetIds);
  return { amendmentId, tasks: tasks.length, targets: targets.length };
};
