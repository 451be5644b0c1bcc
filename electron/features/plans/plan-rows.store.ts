import type { Reader } from '../../database/handles.ts';

/** The tasks of a plan as they are kept; former ones too. */
export const listTaskRows = (db: Reader, planId: string) =>
  db.selectFrom('tasks').selectAll().where('plan_id', '=', planId).orderBy('position').execute();

/** The targets of a plan as they are kept; former ones too. */
export const listTargetRows = (db: Reader, planId: string) =>
  db.selectFrom('targets').selectAll().where('plan_id', '=', planId).orderBy('position').execute();

/** Everything that hangs on the tasks of a plan: who does them today, money, linked targets, members of groups. */
export const listTaskParts = async (db: Reader, planId: string) => {
  const tasks = db.selectFrom('tasks').select('id').where('plan_id', '=', planId);
  return {
    assignments: await db
      .selectFrom('assignments')
      .selectAll()
      .where('task_id', 'in', tasks)
      .where('valid_to', 'is', null)
      .orderBy('position')
      .execute(),
    funding: await db.selectFrom('task_funding').selectAll().where('task_id', 'in', tasks).execute(),
    links: await db.selectFrom('task_targets').selectAll().where('task_id', 'in', tasks).orderBy('id').execute(),
    members: await db.selectFrom('group_members').selectAll().where('task_id', 'in', tasks).orderBy('id').execute(),
  };
};
export type TaskParts = Awaited<ReturnType<typeof listTaskParts>>;

/** The latest status reported for each task of a plan by who answers for it. */
export const latestStatuses = async (db: Reader, planId: string) => {
  const rows = await db
    .selectFrom('progress_entries')
    .select(['task_id', 'status'])
    .where('task_id', 'in', (row) => row.selectFrom('tasks').select('tasks.id').where('plan_id', '=', planId))
    .where('stands_for_task', '=', 1)
    .orderBy('year')
    .orderBy('recorded_at')
    .execute();
  return new Map(rows.map((row) => [row.task_id, row.status]));
};
