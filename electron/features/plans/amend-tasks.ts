import { dayBefore } from '#shared/agencies/validity.rules.ts';
import type { AmendedTask } from '#shared/plans/amend-fields.ts';
import { fold } from '#shared/words/fold.ts';
import type { Writer } from '../../database/handles.ts';
import { unamended } from '../../database/unamended.ts';
import type { Amendment } from './amend-targets.ts';
import { copyParts } from './copy-parts.ts';
import { listTaskParts, listTaskRows } from './plan-rows.store.ts';

/**
 * Ends the old tasks and puts the new ones in their places, given to the same agencies; a task linked to a target that
 * was replaced is linked to the new one too. `targetIds`: new target ids by the old ones.
 */
export const replaceTasks = async (
  db: Writer,
  { id: amendmentId, planId, day }: Amendment,
  tasks: readonly AmendedTask[],
  targetIds: ReadonlyMap<string, string>,
): Promise<void> => {
  const rows = await listTaskRows(db, planId);
  const parts = await listTaskParts(db, planId);
  const taskIds = new Map<string, string>();
  let end = Math.max(-1, ...rows.map((row) => row.position)) + 1;
  for (const { taskId, next } of tasks) {
    const old = rows.find((row) => row.id === taskId);
    if (!old) continue;
    const { version, ...row } = old;
    const ended = { valid_to: dayBefore(day), ended_by_id: amendmentId, ...(next ? { position: end++ } : {}) };
    await db.change('tasks', { id: taskId, seenVersion: version }, ended);
    if (!next) continue;
    const id = db.newId();
    taskIds.set(taskId, id);
    await db.insert('tasks', [
      {
        ...row,
        id,
        text: next.text,
        year_from: next.yearFrom,
        year_to: next.yearTo,
        deadline_text: next.deadline?.text ?? null,
        deadline_kind: next.deadline?.kind ?? null,
        deadline_on: next.deadline?.on ?? null,
        ...unamended,
        amendment_id: amendmentId,
        replaces_id: taskId,
        valid_from: day,
        search_text: fold([next.text, ...(JSON.parse(row.details) as string[])].join('\n')),
      },
    ]);
  }
  await copyParts(db, parts, { taskIds, targetId: (id) => targetIds.get(id) ?? id, fundingYear: (year) => year });
  const standing = new Set(rows.filter((row) => row.valid_to === null).map((row) => row.id));
  const relinked = parts.links
    .filter((link) => targetIds.has(link.target_id) && standing.has(link.task_id))
    .filter((link) => !tasks.some((task) => task.taskId === link.task_id))
    .map((link) => ({ id: db.newId(), task_id: link.task_id, target_id: targetIds.get(link.target_id) ?? '' }));
  await db.insert('task_targets', relinked);
};
