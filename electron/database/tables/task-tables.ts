import type { Amended, Dated, Flag, InSource, Versioned } from './row.ts';

export type TaskTable = Versioned &
  Amended &
  InSource & {
    plan_id: string;
    section_id: string;
    phase_id: string | null;
    position: number;
    marker: string;
    text: string;
    /** JSON list. */
    details: string;
    expected_output: string;
    rhythm: 'once' | 'yearly' | 'continuous';
    deadline_text: string | null;
    deadline_kind: 'date' | 'month' | 'quarter' | 'year' | null;
    /** The last day on which the deadline is met. */
    deadline_on: string | null;
    year_from: number;
    year_to: number;
    funding_source: string;
    modality: string;
    search_text: string;
  };

export type AssignmentTable = Versioned &
  Dated & {
    task_id: string;
    agency_id: string;
    role: 'lead' | 'joint' | 'support';
    position: number;
  };

export type TaskFundingTable = Versioned & { task_id: string; year: number; amount_vnd: number };

export type TaskTargetTable = Versioned & { task_id: string; target_id: string };

/** A deadline put off; `year` null: of a task that is not yearly. */
export type ExtensionTable = Versioned & {
  task_id: string;
  year: number | null;
  from_on: string;
  to_on: string;
  reason: string;
  document: string;
  granted_at: string;
  granted_by: string;
};

/** Which agency stands behind a group named in a task ("các đơn vị liên quan"). */
export type GroupMemberTable = Versioned & { task_id: string; group_id: string; agency_id: string };

export type ProgressEntryTable = Versioned & {
  task_id: string;
  agency_id: string;
  year: number;
  /** Null: recorded for the year, outside any period. */
  period_id: string | null;
  /** The last day that it tells of: of two entries the one with the later day speaks. */
  speaks_on: string;
  stands_for_task: Flag;
  /** 1: still being written; counts nowhere until the agency sends its results of the period. */
  is_draft: Flag;
  status: 'not-started' | 'in-progress' | 'done' | 'stopped';
  completed_on: string | null;
  is_nothing_to_report: Flag;
  result: string;
  evidence: string;
  /** Grows with each change of its documents, so that an entry whose documents changed is another version. */
  evidence_version: number;
  obstacles: string;
  delay_cause: string;
  proposals: string;
  next_steps: string;
  stop_reason: string;
  recorded_at: string;
  recorded_by: string;
};
