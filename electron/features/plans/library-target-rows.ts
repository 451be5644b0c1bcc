import type { LibraryPlan } from '#shared/plans/library-plan.ts';
import type { Tables } from '../../database/tables.ts';
import { unamended } from '../../database/unamended.ts';
import type { LibraryIds } from './library-ids.ts';
import type { Located } from './locate-sentences.ts';

export const targetRows = (
  plan: LibraryPlan,
  ids: LibraryIds,
  locate: Located,
): Omit<Tables['targets'], 'version'>[] => {
  const sentences = plan.targets.map((target) => target.quote ?? target.text);
  const spans = locate(plan.targets.map(({ key }, at) => ({ key, words: sentences[at] ?? '' })));
  return plan.targets.map((target, position) => ({
    id: ids.target(target.key),
    plan_id: ids.plan,
    section_id: ids.section(target.section),
    phase_id: target.phase === null ? null : ids.phase(target.phase),
    position,
    text: sentences[position] ?? target.text,
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
    is_cumulative: 0,
    // What agencies count per year adds up; of a share or a state the latest figure counts.
    rollup: target.isPerYear ? 'sum' : target.unit === '%' ? 'ratio' : 'last',
    numerator_name: '',
    denominator_name: '',
    is_condition: target.isCondition ? 1 : 0,
    condition_of_id: target.conditionOf === null ? null : ids.target(target.conditionOf),
    lead_agency_id: target.lead === null ? null : ids.agency(target.lead),
    ...unamended,
    source_from: spans[position]?.source_from ?? null,
    source_to: spans[position]?.source_to ?? null,
  }));
};
