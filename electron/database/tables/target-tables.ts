import type { Amended, Flag, InSource, Versioned } from './row.ts';

export type TargetTable = Versioned &
  Amended &
  InSource & {
    plan_id: string;
    section_id: string;
    phase_id: string | null;
    position: number;
    text: string;
    kind: 'quantitative' | 'qualitative';
    unit: string | null;
    comparator: string | null;
    direction: 'increase' | 'decrease' | null;
    value: number | null;
    value_max: number | null;
    baseline_year: number | null;
    baseline_value: number | null;
    year_from: number | null;
    year_to: number | null;
    is_per_year: Flag;
    is_cumulative: Flag;
    rollup: 'sum' | 'last' | 'ratio';
    numerator_name: string;
    denominator_name: string;
    is_condition: Flag;
    condition_of_id: string | null;
    lead_agency_id: string | null;
  };

/** What is planned for one year, where the plan says more than one value. */
export type TargetValueTable = Versioned & {
  target_id: string;
  year: number;
  value: number;
  value_max: number | null;
};

/** A figure reached; `agency_id` null: of the whole, not of one agency. */
export type TargetResultTable = Versioned & {
  target_id: string;
  agency_id: string | null;
  year: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  is_met: Flag | null;
  /** Null: recorded for the year. Of several figures of a year the one with the latest `speaks_on` counts. */
  period_id: string | null;
  speaks_on: string;
  is_draft: Flag;
  note: string;
};
