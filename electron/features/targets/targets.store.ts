import type { Target, TargetResult } from '#shared/targets/target.ts';
import type { Reader } from '../../database/handles.ts';
import type { TargetResultTable } from '../../database/tables/target-tables.ts';
import { refuse } from '../../door/refuse.ts';

export const asTargetResult = (row: TargetResultTable): TargetResult => ({
  year: row.year,
  value: row.value,
  isMet: row.is_met === null ? null : row.is_met === 1,
  note: row.note,
  version: row.version,
});

const targetRows = (db: Reader) =>
  db
    .selectFrom('targets')
    .innerJoin('sections', 'sections.id', 'targets.section_id')
    .leftJoin('phases', 'phases.id', 'targets.phase_id')
    .selectAll('targets')
    .select(['sections.label as section_label', 'phases.name as phase_name']);

type Row = Awaited<ReturnType<ReturnType<typeof targetRows>['executeTakeFirstOrThrow']>>;

const asTarget = (row: Row, results: readonly TargetResult[]): Target => ({
  id: row.id,
  planId: row.plan_id,
  sectionLabel: row.section_label,
  text: row.text,
  kind: row.kind,
  unit: row.unit,
  comparator: row.comparator as Target['comparator'],
  value: row.value,
  valueMax: row.value_max,
  phaseName: row.phase_name,
  yearFrom: row.year_from,
  yearTo: row.year_to,
  isCondition: row.is_condition === 1,
  results,
});

export const listTargets = async (db: Reader, planId: string): Promise<Target[]> => {
  const rows = await targetRows(db).where('targets.plan_id', '=', planId).orderBy('targets.position').execute();
  const results = await db
    .selectFrom('target_results')
    .selectAll()
    .where('target_id', 'in', (query) => query.selectFrom('targets').select('id').where('plan_id', '=', planId))
    .orderBy('year')
    .execute();
  const byTarget = Map.groupBy(results, (result) => result.target_id);
  return rows.map((row) => asTarget(row, (byTarget.get(row.id) ?? []).map(asTargetResult)));
};

export const getTarget = async (db: Reader, targetId: string): Promise<Target> => {
  const row = await targetRows(db).where('targets.id', '=', targetId).executeTakeFirst();
  if (!row) throw refuse('not-found', 'Chỉ tiêu này không có trong sổ.');
  return asTarget(row, []);
};

export const findTargetResult = (db: Reader, targetId: string, year: number) =>
  db
    .selectFrom('target_results')
    .selectAll()
    .where('target_id', '=', targetId)
    .where('year', '=', year)
    .executeTakeFirst();
