import type { Reader } from '../../database/handles.ts';
import type { FormTable } from './form-schemas.ts';

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

/** How the rows of a table come to belong to a plan. */
const ofPlan: Partial<Record<FormTable, 'plan_id' | 'task_id' | 'target_id'>> = {
  plan_texts: 'plan_id',
  phases: 'plan_id',
  sections: 'plan_id',
  amendments: 'plan_id',
  reporting_duties: 'plan_id',
  tasks: 'plan_id',
  targets: 'plan_id',
  periods: 'plan_id',
  assignments: 'task_id',
  group_members: 'task_id',
  task_funding: 'task_id',
  extensions: 'task_id',
  task_targets: 'task_id',
  target_values: 'target_id',
};

type Wanted = { readonly ids: readonly string[]; readonly planId: string };

/** The rows of a table that belong to the plan, and those with these ids wherever they belong. */
export const listRowsNow = async (db: Reader, table: FormTable, { ids, planId }: Wanted): Promise<AnyRow[]> => {
  const column = ofPlan[table];
  const { ref } = db.dynamic;
  const tasks = db.selectFrom('tasks').select('id').where('plan_id', '=', planId);
  const targets = db.selectFrom('targets').select('id').where('plan_id', '=', planId);
  const rows = db.selectFrom(table as 'tasks').selectAll();
  const own =
    column === undefined
      ? []
      : await rows
          .$if(column === 'plan_id', (query) => query.where(ref('plan_id'), '=', planId))
          .$if(column === 'task_id', (query) => query.where(ref('task_id'), 'in', tasks))
          .$if(column === 'target_id', (query) => query.where(ref('target_id'), 'in', targets))
          .execute();
  const named = ids.length === 0 ? [] : await rows.where('id', 'in', ids).execute();
  const found = new Map([...own, ...named].map((row) => [row.id, row as unknown as AnyRow]));
  return [...found.values()];
};
