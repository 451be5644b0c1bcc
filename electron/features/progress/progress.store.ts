import type { AgencyName } from '#shared/agencies/agency.ts';
import type { Evidence } from '#shared/progress/evidence.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import type { Reader } from '../../database/handles.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { listEvidence } from './evidence.store.ts';

type Named = { readonly names: ReadonlyMap<string, AgencyName>; readonly evidence: ReadonlyMap<string, Evidence[]> };

const asProgressEntry = (row: ProgressEntryTable, { names, evidence }: Named): ProgressEntry => ({
  id: row.id,
  taskId: row.task_id,
  agencyId: row.agency_id,
  agencyName: names.get(row.agency_id)?.name ?? '',
  year: row.year,
  periodId: row.period_id,
  isDraft: row.is_draft === 1,
  status: row.status,
  completedOn: row.completed_on,
  isNothingToReport: row.is_nothing_to_report === 1,
  result: row.result,
  evidence: row.evidence,
  documents: evidence.get(row.id) ?? [],
  obstacles: row.obstacles,
  delayCause: row.delay_cause,
  proposals: row.proposals,
  nextSteps: row.next_steps,
  stopReason: row.stop_reason,
  version: row.version,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
});

/** Entries as people read them, with agencies named and documents listed. */
export const readEntries = async (db: Reader, rows: readonly ProgressEntryTable[]): Promise<ProgressEntry[]> => {
  const named = {
    names: await agencyNamesById(db),
    evidence: await listEvidence(
      db,
      rows.map((row) => row.id),
    ),
  };
  return rows.map((row) => asProgressEntry(row, named));
};

/** The entries of a task, the latest first. */
export const listEntriesOfTask = async (db: Reader, taskId: string): Promise<ProgressEntry[]> => {
  const rows = await db
    .selectFrom('progress_entries')
    .selectAll()
    .where('task_id', '=', taskId)
    .orderBy('year', 'desc')
    .orderBy('speaks_on', 'desc')
    .orderBy('stands_for_task', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute();
  return readEntries(db, rows);
};

const laterDay = (a: ProgressEntryTable, b: ProgressEntryTable): boolean =>
  a.speaks_on === b.speaks_on ? a.recorded_at > b.recorded_at : a.speaks_on > b.speaks_on;

/** Of each agency's entries of a task the one that tells of the latest day, in the order they came in. */
const lastOfEach = (rows: readonly ProgressEntryTable[]): ProgressEntryTable[] =>
  [...Map.groupBy(rows, (row) => `${row.task_id} ${row.agency_id}`).values()].flatMap((own) => {
    const last = own.reduce<ProgressEntryTable | undefined>(
      (best, row) => (best && laterDay(best, row) ? best : row),
      undefined,
    );
    return last ? [last] : [];
  });

/** What all agencies have told of a plan's tasks in one year, the last word of each, in the order of the plan. */
export const listEntriesOfPlan = async (db: Reader, planId: string, year: number): Promise<ProgressEntry[]> => {
  const rows = await db
    .selectFrom('progress_entries')
    .innerJoin('tasks', 'tasks.id', 'progress_entries.task_id')
    .selectAll('progress_entries')
    .where('tasks.plan_id', '=', planId)
    .where('progress_entries.year', '=', year)
    .where('is_draft', '=', 0)
    .orderBy('tasks.position')
    .orderBy('progress_entries.stands_for_task', 'desc')
    .orderBy('progress_entries.recorded_at')
    .execute();
  return readEntries(db, lastOfEach(rows));
};

type Key = {
  readonly taskId: string;
  readonly year: number;
  readonly agencyId: string;
  readonly periodId: string | null;
};

/** The one entry of a task, an agency, a year and a period (null: of the year itself). */
export const findEntry = (db: Reader, { taskId, year, agencyId, periodId }: Key) =>
  db
    .selectFrom('progress_entries')
    .selectAll()
    .where('task_id', '=', taskId)
    .where('year', '=', year)
    .where('agency_id', '=', agencyId)
    .where('period_id', periodId === null ? 'is' : '=', periodId)
    .executeTakeFirst();

export const listEntriesInPeriod = (db: Reader, periodId: string, agencyId: string) =>
  db
    .selectFrom('progress_entries')
    .selectAll()
    .where('period_id', '=', periodId)
    .where('agency_id', '=', agencyId)
    .orderBy('id')
    .execute();

/**
 * Who was given the task, in which role, and its years: those of today, and those who did it in a day of that year. The
 * agencies behind a group have the role of the group.
 */
export const findAssignedTask = async (db: Reader, taskId: string, year: number) => {
  const task = await db
    .selectFrom('tasks')
    .select(['plan_id as planId', 'year_from as yearFrom', 'year_to as yearTo'])
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

export const getEntryRow = async (db: Reader, entryId: string) => {
  const row = await db.selectFrom('progress_entries').selectAll().where('id', '=', entryId).executeTakeFirst();
  if (!row) throw refuse('not-found', 'Kết quả này không còn trong sổ.');
  return row;
};

export const listEntryRows = (db: Reader, taskId: string) =>
  db.selectFrom('progress_entries').selectAll().where('task_id', '=', taskId).execute();

export const listEntryRowsById = async (db: Reader, ids: readonly string[]): Promise<ProgressEntryTable[]> =>
  ids.length === 0 ? [] : db.selectFrom('progress_entries').selectAll().where('id', 'in', ids).execute();

/** All entries of these tasks, the latest first, each with the last day that it tells of. */
export const listEntriesOfTasks = async (
  db: Reader,
  taskIds: readonly string[],
): Promise<(ProgressEntry & { readonly speaksOn: string })[]> => {
  if (taskIds.length === 0) return [];
  const rows = await db
    .selectFrom('progress_entries')
    .selectAll()
    .where('task_id', 'in', taskIds)
    .orderBy('year', 'desc')
    .orderBy('speaks_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute();
  const entries = await readEntries(db, rows);
  return entries.map((entry, at) => ({ ...entry, speaksOn: rows[at]?.speaks_on ?? '' }));
};
