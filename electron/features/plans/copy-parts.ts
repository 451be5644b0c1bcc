import type { Writer } from '../../database/handles.ts';
import type { TaskParts } from './plan-rows.store.ts';

type Copy = {
  /** New task ids by old ones; parts of other tasks are left alone. */
  readonly taskIds: ReadonlyMap<string, string>;
  /** Where a linked target has a new row, its id; undefined: the link is not copied. */
  readonly targetId: (id: string) => string | undefined;
  /** The year of an amount; null: amounts are not copied. */
  readonly fundingYear: ((year: number) => number) | null;
};

/** Gives new tasks the same agencies, linked targets and group members as the old ones, and their money where asked. */
export const copyParts = async (db: Writer, parts: TaskParts, copy: Copy): Promise<void> => {
  const { taskIds, targetId, fundingYear } = copy;
  const copied = <R extends { readonly task_id: string; readonly id: string; readonly version: number }, T>(
    rows: readonly R[],
    change: (row: R) => T | undefined,
  ) =>
    rows.flatMap(({ version: _, ...row }) => {
      const taskId = taskIds.get(row.task_id);
      const changed = taskId === undefined ? undefined : change(row as unknown as R);
      return changed === undefined ? [] : [{ ...row, ...changed, id: db.newId(), task_id: taskId ?? '' }];
    });
  await db.insert(
    'assignments',
    copied(parts.assignments, () => ({ valid_from: null, valid_to: null })),
  );
  await db.insert(
    'task_targets',
    copied(parts.links, (row) => {
      const id = targetId(row.target_id);
      return id === undefined ? undefined : { target_id: id };
    }),
  );
  await db.insert(
    'group_members',
    copied(parts.members, () => ({})),
  );
  if (fundingYear)
    await db.insert(
      'task_funding',
      copied(parts.funding, (row) => ({ year: fundingYear(row.year) })),
    );
};
