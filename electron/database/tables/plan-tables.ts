import type { Flag, InSource, Versioned } from './row.ts';

export type PlanTable = Versioned & {
  library_key: string | null;
  name: string;
  doc_type: string;
  attached_doc_type: string | null;
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
  status: 'draft' | 'in-force' | 'closed';
  source_kind: 'full-text' | 'secondary' | 'entered';
  source_note: string;
  parent_plan_id: string | null;
  standing_agency_id: string | null;
  signer_name: string | null;
  /** JSON lists. */
  parents: string;
  bases: string;
  recipients: string;
  signer_role_lines: string;
  findings: string;
};

export type PlanTextTable = Versioned & { plan_id: string; text: string };

export type PhaseTable = Versioned & {
  plan_id: string;
  position: number;
  name: string;
  year_from: number;
  year_to: number;
};

export type SectionTable = Versioned & {
  plan_id: string;
  parent_id: string | null;
  position: number;
  label: string;
  title: string;
};

/** A document that changes the plan; the rows it replaces stay, dated. */
export type AmendmentTable = Versioned & {
  plan_id: string;
  doc_type: string;
  number: string | null;
  symbol: string | null;
  issued_on: string;
  title: string;
};

export type ReportingDutyTable = Versioned &
  InSource & {
    plan_id: string;
    position: number;
    kind: string;
    section_label: string;
    quote: string;
    due_text: string | null;
    due_month: number | null;
    due_day: number | null;
    due_on: string | null;
    due_is_before: Flag;
    /** JSON lists of agency ids. */
    from_agency_ids: string;
    to_agency_ids: string;
  };
