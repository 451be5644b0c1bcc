import { partsOf } from '#shared/tasks/assign.rules.ts';
import { listTaskFaults, whyNotChange } from '#shared/tasks/edit-task.rules.ts';
import type { Task } from '#shared/tasks/task.ts';
import type { TaskFields } from '#shared/tasks/task-fields.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { addTasks } from './add-tasks.ts';
import { keepFunding, keepTargetLinks } from './keep-parts.ts';
import { reassign } from './reassign.ts';
import { getTaskFrame } from './task-frame.store.ts';
import { listOpenAssignments, listRecordedYears, listRecorders, listTaskRows } from './task-parts.store.ts';
import { taskRow } from './task-row.ts';
import { getTask } from './tasks.store.ts';

const refuseFaults = async (
  db: Reader,
  planId: string,
  { fields, before, today }: { readonly fields: TaskFields; readonly before: Task | null; readonly today: string },
): Promise<void> => {
  const faults = listTaskFaults(await getTaskFrame(db, planId, today), fields, before);
  if (faults.length > 0) throw refuse('refused', faults.map((fault) => fault.reason).join(' '), { fields: faults });
};

/** Adds one task at the end of a plan. */
export const addTask = async (
  db: Writer,
  { planId, ...fields }: TaskFields & { readonly planId: string },
  today: string,
): Promise<Task> => {
  await refuseFaults(db, planId, { fields, before: null, today });
  const [id = ''] = await addTasks(db, planId, [fields]);
  return getTask(db, id, { today });
};

type Change = TaskFields & { readonly taskId: string; readonly seenVersion: number; readonly from: string | null };

/** Changes what a task says, with all its parts; `from`: the day from which other agencies do it. */
export const changeTask = async (
  db: Writer,
  { taskId, seenVersion, from, ...fields }: Change,
  today: string,
): Promise<Task> => {
  const before = await getTask(db, taskId, { today });
  if (before.version !== seenVersion)
    throw refuse('conflict', 'Người khác vừa sửa nhiệm vụ này. Xem lại bản mới nhất rồi lưu lại.');
  refuseIf(whyNotChange(before, fields, await listRecordedYears(db, taskId)));
  await refuseFaults(db, before.planId, { fields, before, today });
  const [row] = await listTaskRows(db, [taskId]);
  await db.change('tasks', { id: taskId, seenVersion: row?.version ?? 0 }, taskRow(fields));
  await reassign(db, {
    taskId,
    open: (await listOpenAssignments(db, [taskId])).get(taskId) ?? [],
    parts: partsOf(fields),
    from,
    recorders: await listRecorders(db, [taskId]),
    today,
  });
  await keepFunding(db, taskId, fields.funding.years);
  await keepTargetLinks(db, taskId, fields.targetIds);
  return getTask(db, taskId, { today });
};
