import { whyNotDeadline } from '#shared/tasks/edit-task.rules.ts';
import type { TaskFields } from '#shared/tasks/task-fields.ts';
import type { Writer } from '../../database/handles.ts';
import { getTargetFrame } from '../targets/plan-frame.store.ts';
import { each, getPicked, refuseEach } from './in-bulk.ts';
import { deadlineColumns } from './task-row.ts';

type Setting = { readonly taskIds: readonly string[]; readonly deadline: TaskFields['deadline'] };

/** Sets one deadline for tasks, or takes it away; all of them or none. */
export const setDeadline = async (
  db: Writer,
  { taskIds, deadline }: Setting,
): Promise<{ changed: number; same: number }> => {
  const tasks = await getPicked(db, taskIds);
  const reasons = new Map<string, string | null>();
  for (const planId of new Set(tasks.map((task) => task.planId)))
    reasons.set(planId, whyNotDeadline(await getTargetFrame(db, planId), deadline));
  refuseEach(tasks, (task) => reasons.get(task.planId) ?? null);
  let changed = 0;
  await each(tasks, async ({ id, version }) => {
    const row = await db.change('tasks', { id, seenVersion: version }, deadlineColumns(deadline));
    if (row.version !== version) changed++;
  });
  return { changed, same: tasks.length - changed };
};
