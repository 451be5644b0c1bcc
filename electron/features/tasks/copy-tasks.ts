import { copiedTask, sameTaskKey, whyNotCopy } from '#shared/tasks/copy-forward.rules.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuseIf } from '../../door/refuse.ts';
import { getTargetFrame } from '../targets/plan-frame.store.ts';
import { addTasks } from './add-tasks.ts';
import { getTask, listOwnTasksOfYear } from './tasks.store.ts';

type Copy = { readonly planId: string; readonly fromYear: number; readonly toYear: number };

const isClosed = ({ standing }: TaskRow): boolean => standing === 'done' || standing === 'stopped';

/** What would be copied: what belongs to that year only and is not closed; `same` stands in the other year already. */
const pick = async (db: Reader, { planId, fromYear, toYear }: Copy) => {
  const plan = await getTargetFrame(db, planId);
  refuseIf(whyNotCopy(plan, { fromYear, toYear }));
  const ofYear = await listOwnTasksOfYear(db, planId, fromYear);
  const there = new Set((await listOwnTasksOfYear(db, planId, toYear)).map(sameTaskKey));
  const open = ofYear.filter((task) => !isClosed(task));
  return {
    plan,
    copied: open.filter((task) => !there.has(sameTaskKey(task))),
    same: open.filter((task) => there.has(sameTaskKey(task))).length,
    closed: ofYear.length - open.length,
  };
};

/** How many tasks of a year would be copied, stand in the other year already, or are closed. */
export const previewCopy = async (db: Reader, copy: Copy) => {
  const { copied, same, closed } = await pick(db, copy);
  return { copied: copied.length, same, closed };
};

/** Copies the open tasks of a year into another, with who does them and which targets they serve. */
export const copyForward = async (db: Writer, copy: Copy): Promise<{ copied: number; same: number }> => {
  const { plan, copied, same } = await pick(db, copy);
  const tasks = [];
  for (const { id } of copied)
    tasks.push(copiedTask(await getTask(db, id, { today: `${copy.fromYear}-12-31` }), plan, copy));
  await addTasks(db, copy.planId, tasks);
  return { copied: tasks.length, same };
};
