import type { TextRow } from '#shared/plans/plan-text.ts';
import type { Reader } from '../../database/handles.ts';

/** The tasks of a plan that stand today and have nobody who leads, in the order of the plan. */
export const listTasksWithoutLead = async (db: Reader, planId: string): Promise<TextRow[]> => {
  const rows = await db
    .selectFrom('tasks')
    .select(['id', 'text as label'])
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
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ kind: 'task', ...row }));
};
