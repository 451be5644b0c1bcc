import type { TargetFields } from '#shared/targets/target-fields.ts';
import type { Fields } from '../../database/handles.ts';
import type { Amended } from '../../database/tables/row.ts';

type Written = Omit<Fields<'targets'>, 'plan_id' | 'position' | keyof Amended>;

/** What a person wrote of a target, as its row keeps it; planned values by year have rows of their own. */
export const targetRow = (target: TargetFields): Written => ({
  section_id: target.sectionId,
  phase_id: target.phaseId,
  text: target.text,
  kind: target.kind,
  unit: target.unit,
  comparator: target.comparator,
  direction: target.direction,
  value: target.value,
  value_max: target.valueMax,
  baseline_year: target.baselineYear,
  baseline_value: target.baselineValue,
  year_from: target.yearFrom,
  year_to: target.yearTo,
  is_per_year: target.isPerYear ? 1 : 0,
  is_cumulative: target.isCumulative ? 1 : 0,
  rollup: target.rollup,
  numerator_name: target.numeratorName,
  denominator_name: target.denominatorName,
  is_condition: target.conditionOf === null ? 0 : 1,
  condition_of_id: target.conditionOf,
  lead_agency_id: target.leadId,
  source_from: target.source?.from ?? null,
  source_to: target.source?.to ?? null,
});
