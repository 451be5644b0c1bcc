import type { Flag, Versioned } from './row.ts';

export type PeriodTable = Versioned & {
  plan_id: string;
  kind: 'month' | 'quarter' | 'half-year' | 'year' | 'midterm' | 'final' | 'adhoc';
  name: string;
  covers_from: string;
  covers_to: string;
  cut_off_on: string;
  due_on: string;
  duty_id: string | null;
  state: 'open' | 'closed';
  state_reason: string;
};

/** What an agency has done with its results of a period; before it does anything there is no row. */
export type SubmissionTable = Versioned & {
  period_id: string;
  agency_id: string;
  state: 'not-sent' | 'sent' | 'received' | 'approved' | 'returned';
  /** Its own last day, given with a return; null: the period's. */
  due_on: string | null;
  is_nothing_to_report: Flag;
  return_reason: string;
  sent_at: string | null;
  sent_by: string;
  received_at: string | null;
  approved_at: string | null;
  approved_by: string;
};

/** A file that was given; what it contains lies below the data folder under its hash. */
export type AttachmentTable = Versioned & {
  sha256: string;
  name: string;
  media_type: string;
  size_bytes: number;
  added_at: string;
  added_by: string;
  /** The agency whose person gave it; null: the office that keeps the book. */
  added_for_id: string | null;
};

/** A document that proves an entry. */
export type EvidenceItemTable = Versioned & {
  entry_id: string;
  position: number;
  number_symbol: string;
  issued_on: string | null;
  issuer: string;
  excerpt: string;
  attachment_id: string | null;
};

export type ReminderTable = Versioned & {
  period_id: string;
  at: string;
  by: string;
  way: 'email' | 'zalo' | 'phone' | 'letter' | 'other';
  note: string;
  /** JSON list. */
  agency_ids: string;
};
