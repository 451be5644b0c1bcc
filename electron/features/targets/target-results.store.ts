import type { AgencyName } from '#shared/agencies/agency.ts';
import type { AgencyResult } from '#shared/targets/target.ts';
import type { Reader } from '../../database/handles.ts';
import type { TargetResultTable } from '../../database/tables/target-tables.ts';
import { refuse } from '../../door/refuse.ts';

export const asAgencyResult = (row: TargetResultTable, agency: AgencyName | null): AgencyResult => ({
  id: row.id,
  year: row.year,
  periodId: row.period_id,
  speaksOn: row.speaks_on,
  isDraft: row.is_draft === 1,
  agency,
  value: row.value,
  numerator: row.numerator,
  denominator: row.denominator,
  isMet: row.is_met === null ? null : row.is_met === 1,
  note: row.note,
  version: row.version,
});

/** Stands in for an agency whose row can't be found, so that its figure is never taken for that of the whole. */
const unnamed = (id: string): AgencyName => ({ id, name: '', shortName: '' });

const laterDay = (a: TargetResultTable, b: TargetResultTable): boolean =>
  a.speaks_on === b.speaks_on ? a.id > b.id : a.speaks_on > b.speaks_on;

/** Of each agency's figures of a target and year the one that tells of the latest day: figures count from the year's beginning. */
const lastOfEach = (rows: readonly TargetResultTable[]): TargetResultTable[] => {
  const last = new Map<string, TargetResultTable>();
  for (const row of rows) {
    const key = `${row.target_id} ${row.year} ${row.agency_id}`;
    const known = last.get(key);
    if (known === undefined || laterDay(row, known)) last.set(key, row);
  }
  return rows.filter((row) => last.get(`${row.target_id} ${row.year} ${row.agency_id}`) === row);
};

/** The results of these targets that count, by target, years in order; drafts are left out. */
export const listResults = async (
  db: Reader,
  targetIds: readonly string[],
  names: ReadonlyMap<string, AgencyName>,
): Promise<Map<string, AgencyResult[]>> => {
  if (targetIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('target_results')
    .selectAll()
    .where('target_id', 'in', targetIds)
    .where('is_draft', '=', 0)
    .orderBy('year')
    .orderBy('id')
    .execute();
  const agencyOf = ({ agency_id: id }: TargetResultTable) => (id === null ? null : (names.get(id) ?? unnamed(id)));
  const byTarget = Map.groupBy(lastOfEach(rows), (row) => row.target_id);
  return new Map([...byTarget].map(([id, own]) => [id, own.map((row) => asAgencyResult(row, agencyOf(row)))]));
};

type Key = {
  readonly targetId: string;
  readonly year: number;
  readonly agencyId: string | null;
  readonly periodId: string | null;
};

/** The one result of a target, year, agency (null: of the whole) and period (null: of the year), as it is stored. */
export const findTargetResult = (db: Reader, { targetId, year, agencyId, periodId }: Key) =>
  db
    .selectFrom('target_results')
    .selectAll()
    .where('target_id', '=', targetId)
    .where('year', '=', year)
    .where('agency_id', agencyId === null ? 'is' : '=', agencyId)
    .where('period_id', periodId === null ? 'is' : '=', periodId)
    .executeTakeFirst();

export const getResultRow = async (db: Reader, resultId: string): Promise<TargetResultTable> => {
  const row = await db.selectFrom('target_results').selectAll().where('id', '=', resultId).executeTakeFirst();
  if (!row) throw refuse('not-found', 'Kết quả này không còn trong sổ.');
  return row;
};

/** All that an agency has recorded of these targets, drafts too, the earliest day first. */
export const listResultsOfAgency = async (
  db: Reader,
  targetIds: readonly string[],
  agencyId: string,
): Promise<TargetResultTable[]> =>
  targetIds.length === 0
    ? []
    : db
        .selectFrom('target_results')
        .selectAll()
        .where('target_id', 'in', targetIds)
        .where('agency_id', '=', agencyId)
        .orderBy('speaks_on')
        .orderBy('id')
        .execute();

export const listResultsInPeriod = (db: Reader, periodId: string, agencyId: string) =>
  db
    .selectFrom('target_results')
    .selectAll()
    .where('period_id', '=', periodId)
    .where('agency_id', '=', agencyId)
    .orderBy('id')
    .execute();

/** The results that these targets have of the whole, as they are stored, by "target year". */
export const listOwnResults = async (
  db: Reader,
  targetIds: readonly string[],
): Promise<Map<string, TargetResultTable>> => {
  const rows = await db
    .selectFrom('target_results')
    .selectAll()
    .where('target_id', 'in', targetIds)
    .where('agency_id', 'is', null)
    .execute();
  return new Map(rows.map((row) => [`${row.target_id} ${row.year}`, row]));
};

/** Whether an agency has a task of the plan today, by itself or standing behind a group that the plan names. */
export const hasPartInPlan = async (db: Reader, planId: string, agencyId: string): Promise<boolean> => {
  const assigned = await db
    .selectFrom('assignments')
    .innerJoin('tasks', 'tasks.id', 'assignments.task_id')
    .select('assignments.id')
    .where('tasks.plan_id', '=', planId)
    .where('assignments.valid_to', 'is', null)
    .where('assignments.agency_id', '=', agencyId)
    .executeTakeFirst();
  if (assigned) return true;
  const behindGroup = await db
    .selectFrom('group_members')
    .innerJoin('tasks', 'tasks.id', 'group_members.task_id')
    .select('group_members.id')
    .where('tasks.plan_id', '=', planId)
    .where('group_members.agency_id', '=', agencyId)
    .executeTakeFirst();
  return behindGroup !== undefined;
};
