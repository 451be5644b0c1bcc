import type { Flag, Versioned } from './row.ts';

/**
 * One row, made when the first file goes out or comes in. `liaison`: the book holds only what the office behind
 * `compiler_book_id` gave to this agency. The private half of the key lies with the secrets.
 */
export type BookIdentityTable = Versioned & {
  book_id: string;
  kind: 'compiler' | 'liaison';
  agency_id: string | null;
  compiler_book_id: string | null;
  /** Ed25519, 32 bytes in base64url. */
  public_key: string;
  made_at: string;
};

/** A key that files came with. Another key of the same book is another row: a changed key never passes for the old one. */
export type CorrespondentTable = Versioned & {
  book_id: string;
  /** The agency that speaks through it; null: the office that gives forms out. */
  agency_id: string | null;
  name: string;
  public_key: string;
  first_seen_at: string;
  /** When somebody compared the short code with the other side; null: nobody has. */
  confirmed_at: string | null;
  confirmed_by: string;
};

/** One giving-out of one period to one agency. Has the same id in the book that gave it and in the one that opened it. */
export type GivenFormTable = Versioned & {
  period_id: string;
  agency_id: string;
  form: 'package' | 'excel';
  plan_version: number;
  given_at: string;
  given_by: string;
  /** JSON: what stood in the book then, by task and target. */
  base: string;
  /** Of the file. */
  sha256: string;
};

export type ReceivedAnswerTable = Versioned & {
  form_id: string;
  period_id: string;
  agency_id: string;
  /** Of the file. */
  sha256: string;
  file_name: string;
  form: 'package' | 'excel';
  /** Null where the file does not tell. */
  made_at: string | null;
  made_by: string;
  received_at: string;
  received_by: string;
  signature: 'none' | 'unknown' | 'unconfirmed' | 'confirmed' | 'changed';
  is_nothing_to_report: Flag;
  /** JSON: how many lines were new, changed, the same … when it was taken in. */
  counts: string;
  /** JSON: what the agency told, by task and target; a later answer is compared with it. */
  told: string;
  /** JSON list of sentences: what a person chose where file and book differed, with the words that were not taken. */
  settled: string;
};
