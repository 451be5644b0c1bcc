import type { Grouping, PaperKind } from '#shared/papers/paper-kinds.ts';
import type { Flag, Versioned } from './row.ts';

/** A paper as a draft, and once it was signed for good. */
export type PaperTable = Versioned & {
  kind: PaperKind;
  plan_id: string;
  year: number;
  period_id: string | null;
  agency_id: string | null;
  /** By what a report tells the results of tasks; 'section' where the kind does not ask. */
  grouped_by: Grouping;
  state: 'draft' | 'signed';
  title: string;
  /** "BC-SLĐTBXH"; a number is given once for each symbol and year. */
  symbol: string;
  /** JSON: what was written over the drafted head, title, addressees and signature. */
  frame: string;
  /** JSON list of part keys, [] as drafted. */
  part_order: string;
  number: string | null;
  signed_on: string | null;
  revises_id: string | null;
  revise_reason: string;
  created_at: string;
  created_by: string;
  changed_at: string;
  changed_by: string;
  /** Grows with every edit of the paper or of a part, so that its version does too. */
  edit_count: number;
  frozen_at: string | null;
  frozen_by: string;
  /** JSON: the whole document and what it stood on; empty before it is signed. */
  frozen: string;
  pdf_id: string | null;
  word_id: string | null;
};

/** What was done to one part of a paper; a part that nobody touched has no row. */
export type PaperPartTable = Versioned & {
  paper_id: string;
  part_key: string;
  name: string;
  is_included: Flag;
  /** JSON blocks as they were written by hand, null: as drafted. */
  blocks: string | null;
  /** JSON blocks as they were drafted when writing by hand began. */
  drafted: string | null;
};
