import type { AgencyName } from '#shared/agencies/agency.ts';
import type { AgencyResult } from '#shared/targets/target.ts';
import type { Reader } from '../../database/handles.ts';
import type { TargetResultTable } from '../../database/tables/target-tables.ts';

export const asAgencyResult = (row: TargetResultTable, agency: AgencyName | null): AgencyResult => ({
  id: row.id,
  year: row.year,
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

/** Every result of these targets by target, years in order, the whole's own before the agencies'. */
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
    .orderBy('year')
    .orderBy('id')
    .execute();
  const agencyOf = ({ agency_id: id }: TargetResultTable) => (id === null ? null : (names.get(id) ?? unnamed(id)));
  const byTarget = Map.groupBy(rows, (row) => row.target_id);
  return new Map([...byTarget].map(([id, own]) => [id, own.map((row) => asAgencyResult(row, agencyOf(row)))]));
};

/** The one result of a target, year and agency (null: of the whole), as it is stored. */
export const findTargetResult = (
  db: Reader,
  { targetId, year, agencyId }: { targetId: string; year: number; agencyId: string | null },
) => {
  const ofYear = db.selectFrom('target_results').selectAll().where('target_id', '=', targetId).where('year', '=', year);
  return (
    agencyId === null ? ofYear.where('agency_id', 'is', null) : ofYear.where('agency_id', '=', agencyId)
  ).executeTakeFirst();
};

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
