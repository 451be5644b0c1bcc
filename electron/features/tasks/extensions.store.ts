import type { Extension } from '#shared/tasks/extension.ts';
import type { Reader } from '../../database/handles.ts';
import type { ExtensionTable } from '../../database/tables/task-tables.ts';
import { dueOn } from './timeliness-query.ts';

export const asExtension = (row: Omit<ExtensionTable, 'version'>): Extension => ({
  id: row.id,
  taskId: row.task_id,
  year: row.year,
  fromOn: row.from_on,
  toOn: row.to_on,
  reason: row.reason,
  document: row.document,
  grantedAt: row.granted_at,
  grantedBy: row.granted_by,
});

/** How often a task's deadline was put off, the first time first. */
export const listExtensions = async (db: Reader, taskId: string): Promise<Extension[]> => {
  const rows = await db.selectFrom('extensions').selectAll().where('task_id', '=', taskId).orderBy('id').execute();
  return rows.map(asExtension);
};

/** A task as far as its time goes, with the last day on which it is done in time, looked at for a year. */
export const findTimedTask = (db: Reader, taskId: string, year: number) =>
  db
    .selectFrom('tasks')
    .select(['rhythm', 'year_from as yearFrom', 'year_to as yearTo'])
    .select(dueOn(year).as('dueOn'))
    .where('tasks.id', '=', taskId)
    .where('tasks.valid_to', 'is', null)
    .executeTakeFirst();
