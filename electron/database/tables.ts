/** Rows as both engines keep them: text ids, ISO text dates, 0/1 flags, lists as JSON text. */

type Flag = 0 | 1;
type Versioned = { id: string; version: number };

export type AgencyTable = Versioned & {
  catalogue_key: string | null;
  name: string;
  short_name: string;
  symbol: string | null;
  kind: string;
  level: string;
  parent_id: string | null;
  superior_lines: string;
  issuer_lines: string;
  place: string | null;
  head_title: string | null;
  valid_from: string | null;
  valid_to: string | null;
  sort_key: string;
  search_text: string;
};

export type PlanTable = Versioned & {
  library_key: string | null;
  name: string;
  doc_type: string;
  number: string | null;
  symbol: string | null;
  issued_on: string | null;
  place: string | null;
  issuer: string;
  title: string;
  subject: string;
  objective: string;
  period_start: number;
  period_end: number;
  standing_agency_id: string | null;
  bases: string;
  recipients: string;
  signer_role_lines: string;
  signer_name: string | null;
  findings: string;
};

export type PhaseTable = Versioned & {
  plan_id: string;
  position: number;
  name: string;
  year_from: number;
  year_to: number;
};

export type SectionTable = Versioned & {
  plan_id: string;
  position: number;
  label: string;
  title: string;
};

export type TargetTable = Versioned & {
  plan_id: string;
  section_id: string;
  phase_id: string | null;
  position: number;
  text: string;
  kind: 'quantitative' | 'qualitative';
  unit: string | null;
  comparator: string | null;
  value: number | null;
  value_max: number | null;
  year_from: number | null;
  year_to: number | null;
  is_condition: Flag;
};

export type TargetResultTable = Versioned & {
  target_id: string;
  year: number;
  value: number | null;
  is_met: Flag | null;
  note: string;
};

export type TaskTable = Versioned & {
  plan_id: string;
  section_id: string;
  position: number;
  text: string;
  details: string;
  rhythm: 'once' | 'yearly' | 'continuous';
  deadline_text: string | null;
  deadline_on: string | null;
  year_from: number;
  year_to: number;
  search_text: string;
};

export type AssignmentTable = Versioned & {
  task_id: string;
  agency_id: string;
  role: 'lead' | 'joint' | 'support';
  position: number;
};

export type ReportingDutyTable = Versioned & {
  plan_id: string;
  position: number;
  kind: string;
  section_label: string;
  quote: string;
  due_text: string | null;
  due_month: number | null;
  due_day: number | null;
  from_agency_ids: string;
  to_agency_ids: string;
};

export type ProgressEntryTable = Versioned & {
  task_id: string;
  agency_id: string;
  year: number;
  stands_for_task: Flag;
  status: 'not-started' | 'in-progress' | 'done' | 'stopped';
  result: string;
  evidence: string;
  obstacles: string;
  stop_reason: string;
  recorded_at: string;
  recorded_by: string;
};

/** One command that was carried out. */
export type AuditLineTable = {
  id: string;
  sequence: number;
  at: string;
  actor_id: string;
  actor_name: string;
  actor_roles: string;
  operation: string;
  reason: string | null;
};

/** One row that the command touched; `before` null: made by it, `after` null: removed by it. Only changed fields. */
export type AuditChangeTable = {
  id: string;
  line_id: string;
  position: number;
  table_name: string;
  row_id: string;
  before: string | null;
  after: string | null;
};

export type Tables = {
  agencies: AgencyTable;
  plans: PlanTable;
  phases: PhaseTable;
  sections: SectionTable;
  targets: TargetTable;
  target_results: TargetResultTable;
  tasks: TaskTable;
  assignments: AssignmentTable;
  reporting_duties: ReportingDutyTable;
  progress_entries: ProgressEntryTable;
  audit_lines: AuditLineTable;
  audit_changes: AuditChangeTable;
};

/** Tables whose rows people edit: each row has an id and a version. */
export type BookTable = Exclude<keyof Tables, 'audit_lines' | 'audit_changes'>;
