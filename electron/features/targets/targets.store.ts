import { amendmentName } from '#shared/plans/document-name.ts';
import { targetResults } from '#shared/targets/rollup.rules.ts';
import type { AgencyResult, PlannedValue, Target } from '#shared/targets/target.ts';
import { withPartsBelow } from '#shared/targets/target-order.rules.ts';
import type { Reader } from '../../database/handles.ts';
import type { TargetValueTable } from '../../database/tables/target-tables.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { listResults } from './target-results.store.ts';
import { listTargetValues } from './target-values.store.ts';

const targetRows = (db: Reader) =>
  db
    .selectFrom('targets')
    .innerJoin('sections', 'sections.id', 'targets.section_id')
    .leftJoin('phases', 'phases.id', 'targets.phase_id')
    .leftJoin('amendments', 'amendments.id', 'targets.amendment_id')
    .leftJoin('amendments as ending', 'ending.id', 'targets.ended_by_id')
    .selectAll('targets')
    .select([
      'sections.label as section_label',
      'phases.name as phase_name',
      'amendments.doc_type as amendment_type',
      'amendments.number as amendment_number',
      'amendments.symbol as amendment_symbol',
      'ending.doc_type as ending_type',
      'ending.number as ending_number',
      'ending.symbol as ending_symbol',
    ])
    .select((row) =>
      row
        .selectFrom('targets as later')
        .select('later.id')
        .whereRef('later.replaces_id', '=', 'targets.id')
        .as('replaced_by_id'),
    );

type Row = Awaited<ReturnType<ReturnType<typeof targetRows>['executeTakeFirstOrThrow']>>;

const plannedValue = ({ year, value, value_max }: TargetValueTable): PlannedValue => ({
  year,
  value,
  valueMax: value_max,
});

type Parts = {
  readonly lead: Target['lead'];
  readonly values: readonly TargetValueTable[];
  readonly results: readonly AgencyResult[];
};

const asTarget = (row: Row, { lead, values, results }: Parts): Target => {
  const target = {
    id: row.id,
    planId: row.plan_id,
    sectionId: row.section_id,
    sectionLabel: row.section_label,
    phaseId: row.phase_id,
    phaseName: row.phase_name,
    text: row.text,
    kind: row.kind,
    unit: row.unit,
    comparator: row.comparator as Target['comparator'],
    direction: row.direction,
    value: row.value,
    valueMax: row.value_max,
    plannedValues: values.filter(({ year }) => year > 0).map(plannedValue),
    baselineYear: row.baseline_year,
    baselineValue: row.baseline_value,
    yearFrom: row.year_from,
    yearTo: row.year_to,
    isPerYear: row.is_per_year === 1,
    isCumulative: row.is_cumulative === 1,
    rollup: row.rollup,
    numeratorName: row.numerator_name,
    denominatorName: row.denominator_name,
    isCondition: row.is_condition === 1,
    conditionOf: row.condition_of_id,
    lead,
    amendment: amendmentName(row.amendment_id, {
      doc_type: row.amendment_type,
      number: row.amendment_number,
      symbol: row.amendment_symbol,
    }),
    replacesId: row.replaces_id,
    replacedById: row.replaced_by_id,
    endedBy: amendmentName(row.ended_by_id, {
      doc_type: row.ending_type,
      number: row.ending_number,
      symbol: row.ending_symbol,
    }),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    source: row.source_from === null || row.source_to === null ? null : { from: row.source_from, to: row.source_to },
    // Planned values are part of the target: their versions only ever grow, so the sum tells every change of either.
    version: values.reduce((sum, value) => sum + value.version, row.version),
  };
  return { ...target, results: targetResults(target, results) };
};

const readTargets = async (db: Reader, rows: readonly Row[]): Promise<Target[]> => {
  const ids = rows.map((row) => row.id);
  const names = await agencyNamesById(db);
  const values = Map.groupBy(await listTargetValues(db, ids), (value) => value.target_id);
  const results = await listResults(db, ids, names);
  return rows.map((row) =>
    asTarget(row, {
      lead: row.lead_agency_id === null ? null : (names.get(row.lead_agency_id) ?? null),
      values: values.get(row.id) ?? [],
      results: results.get(row.id) ?? [],
    }),
  );
};

/** The targets of a plan in its order, with what each reached by year; `withFormer`: also those an amendment replaced. */
export const listTargets = async (db: Reader, planId: string, withFormer = false): Promise<Target[]> => {
  const ofPlan = targetRows(db).where('targets.plan_id', '=', planId).orderBy('targets.position');
  const rows = await (withFormer ? ofPlan : ofPlan.where('targets.valid_to', 'is', null)).execute();
  return withPartsBelow(await readTargets(db, rows));
};

/** These targets by id, those that are in the book. */
export const getTargets = async (db: Reader, ids: readonly string[]): Promise<Map<string, Target>> => {
  const rows = await targetRows(db).where('targets.id', 'in', ids).execute();
  return new Map((await readTargets(db, rows)).map((target) => [target.id, target]));
};

export const getTarget = async (db: Reader, targetId: string): Promise<Target> => {
  const rows = await targetRows(db).where('targets.id', '=', targetId).execute();
  const [target] = await readTargets(db, rows);
  if (!target) throw refuse('not-found', 'Chỉ tiêu này không có trong sổ.');
  return target;
};
