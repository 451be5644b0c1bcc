import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import type { Reader } from '../../database/handles.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';

export const asProgressEntry = (row: ProgressEntryTable, agencyName: string): ProgressEntry => ({
  id: row.id,
  taskId: row.task_id,
  agencyId: row.agency_id,
  agencyName,
  year: row.year,
  status: row.status,
  result: row.result,
  evidence: row.evidence,
  obstacles: row.obstacles,
  stopReason: row.stop_reason,
  version: row.version,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
});

/** The entries of a task, the latest year first. */
export const listEntriesOfTask = async (db: Reader, taskId: string): Promise<ProgressEntry[]> => {
  const rows = await db
    .selectFrom('progress_entries')
    .selectAll()
    .where('task_id', '=', taskId)
    .orderBy('year', 'desc')
    .orderBy('stands_for_task', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute();
  const names = await agencyNamesById(db);
  return rows.map((row) => asProgressEntry(row, names.get(row.agency_id)?.name ?? ''));
};

/** The entries that all agencies made for a plan's tasks in one year, in the order of the plan. */
export const listEntriesOfPlan = async (db: Reader, planId: string, year: number): Promise<ProgressEntry[]> => {
  const rows = await db
    .selectFrom('progress_entries')
    .innerJoin('tasks', 'tasks.id', 'progress_entries.task_id')
    .selectAll('progress_entries')
    .where('tasks.plan_id', '=', planId)
    .where('progress_entries.year', '=', year)
    .orderBy('tasks.position')
    .orderBy('progress_entries.stands_for_task', 'desc')
    .orderBy('progress_entries.recorded_at')
    .execute();
  const names = await agencyNamesById(db);
  return rows.map((row) => asProgressEntry(row, names.get(row.agency_id)?.name ?? ''));
};

export const findEntry = (db: Reader, taskId: string, year: number, agencyId: string) =>
  db
    .selectFrom('progress_entries')
    .selectAll()
    .where('task_id', '=', taskId)
    .where('year', '=', year)
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();

/** Who was given the task, in which role, and its years. */
export const findAssignedTask = async (db: Reader, taskId: string) => {
  const task = await db
    .selectFrom('tasks')
    .select(['year_from as yearFrom', 'year_to as yearTo'])
    .where('id', '=', taskId)
    .executeTakeFirst();
  if (!task) return undefined;
  const assigned = await db
    .selectFrom('assignments')
    .select(['agency_id as agencyId', 'role'])
    .where('task_id', '=', taskId)
    .execute();
  return { ...task, assigned };
};
