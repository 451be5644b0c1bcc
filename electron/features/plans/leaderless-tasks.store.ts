import type { Reader } from '../../database/handles.ts';

/** How many tasks of a plan that stand today have nobody who leads. */
export const countTasksWithoutLead = async (db: Reader, planId: string): Promise<number> => {
  const { n } = await db
    .selectFrom('tasks')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('plan_id', '=', planId)
    .where('valid_to', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('assignments')
            .select('assignments.id')
            .whereRef('assignments.task_id', '=', 'tasks.id')
            .where('assignments.role', '=', 'lead')
            .where('assignments.valid_to', 'is', null),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return n;
};
