import { partsOf } from '#shared/tasks/assign.rules.ts';
import type { TaskFields } from '#shared/tasks/task-fields.ts';
import type { Writer } from '../../database/handles.ts';
import type { Amended } from '../../database/tables/row.ts';
import { unamended } from '../../database/unamended.ts';
import { listTaskPlaces } from './task-parts.store.ts';
import { taskRow } from './task-row.ts';

/** `since`: the amendment that brings it in, and from which day. */
type NewTask = TaskFields & { readonly since?: Pick<Amended, 'amendment_id' | 'valid_from'> };

/** Adds tasks at the end of a plan with all their parts; they have been checked. @returns their ids in order. */
export const addTasks = async (db: Writer, planId: string, tasks: readonly NewTask[]): Promise<string[]> => {
  const next = ((await listTaskPlaces(db, planId)).at(-1)?.position ?? -1) + 1;
  const rows = tasks.map((task, at) => ({
    ...taskRow(task),
    id: db.newId(),
    plan_id: planId,
    position: next + at,
    ...unamended,
    ...task.since,
  }));
  const ofEach = <T>(make: (task: TaskFields) => readonly T[]) =>
    rows.flatMap(({ id }, at) => {
      const task = tasks[at];
      return task ? make(task).map((part) => ({ id: db.newId(), task_id: id, ...part })) : [];
    });
  await db.insert('tasks', rows);
  await db.insert(
    'assignments',
    ofEach((task) =>
      partsOf(task).map(({ agencyId, role }, position) => ({
        agency_id: agencyId,
        role,
        position,
        valid_from: null,
        valid_to: null,
      })),
    ),
  );
  await db.insert(
    'task_funding',
    ofEach((task) => task.funding.years.map(({ year, amountVnd }) => ({ year, amount_vnd: amountVnd }))),
  );
  await db.insert(
    'task_targets',
    ofEach((task) => task.targetIds.map((target_id) => ({ target_id }))),
  );
  return rows.map((row) => row.id);
};
