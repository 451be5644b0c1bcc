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

/**
 * Who was given the task, in which role, and its years: those of today, and those who did it in a day of that year. The
 * agencies behind a group have the role of the group.
 */
export const findAssignedTask = async (db: Reader, taskId: string, year: number) => {
  const task = await db
    .selectFrom('tasks')
    .select(['year_from as yearFrom', 'year_to as yearTo'])
    .where('id', '=', taskId)
    .executeTakeFirst();
  if (!task) return undefined;
  const rows = await db
    .selectFrom('assignments')
    .select(['agency_id as agencyId', 'role', 'valid_from', 'valid_to'])
    .where('task_id', '=', taskId)
    .execute();
  const assigned = rows.filter(
    ({ valid_from, valid_to }) =>
      valid_to === null ||
      (valid_to >= `${year}-01-01` && (valid_from ?? '') <= valid_to && (valid_from ?? '') <= `${year}-12-31`),
  );
  const members = await db
    .selectFrom('group_members')
    .select(['group_id as groupId', 'agency_id as agencyId'])
    .where('task_id', '=', taskId)
    .execute();
  const behind = members.flatMap(({ groupId, agencyId }) =>
    assigned.filter((group) => group.agencyId === groupId).map(({ role }) => ({ agencyId, role })),
  );
  return { ...task, assigned: [...assigned, ...behind].map(({ agencyId, role }) => ({ agencyId, role })) };
};

export const listEntryRows = (db: Reader, taskId: string) =>
  db.selectFrom('progress_entries').selectAll().where('task_id', '=', taskId).execute();
