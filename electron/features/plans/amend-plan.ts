import type { Writer } from '../../database/handles.ts';
import { addTargets } from '../targets/add-targets.ts';
import { addTasks } from '../tasks/add-tasks.ts';
import { replaceTargets } from './amend-targets.ts';
import { replaceTasks } from './amend-tasks.ts';
import { type Amending, checkAmendment } from './check-amendment.ts';
import { refuseFaults } from './refuse-faults.ts';

/**
 * Records a document that changes the plan: the rows it replaces or abolishes end the day before, new rows begin on its
 * day. @returns how many rows it touched.
 */
export const amendPlan = async (
  db: Writer,
  amending: Amending,
  today: string,
): Promise<{ amendmentId: string; tasks: number; targets: number }> => {
  const { planId, docType, number, symbol, issuedOn, title, tasks, targets, addedTasks, addedTargets } = amending;
  refuseFaults((await checkAmendment(db, amending, today)).faults);
  const amendmentId = db.newId();
  await db.insert('amendments', [
    { id: amendmentId, plan_id: planId, doc_type: docType, number, symbol, issued_on: issuedOn, title },
  ]);
  const amendment = { id: amendmentId, planId, day: issuedOn };
  const targetIds = await replaceTargets(db, amendment, targets);
  await replaceTasks(db, amendment, tasks, targetIds);
  const since = { amendment_id: amendmentId, valid_from: issuedOn };
  await addTargets(
    db,
    planId,
    addedTargets.map((target) => ({ ...target, since })),
  );
  await addTasks(
    db,
    planId,
    addedTasks.map((task) => ({ ...task, since })),
  );
  return {
    amendmentId,
    tasks: tasks.length + addedTasks.length,
    targets: targets.length + addedTargets.length,
  };
};
