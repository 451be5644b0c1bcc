import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** The few words in which the engines differ. */
export type Engine = {
  readonly name: 'sqlite' | 'postgres';
  /** Column types: 64-bit whole numbers and decimals. */
  readonly wholeNumber: string;
  readonly decimalNumber: string;
  /** Text that sorts by its code units, whatever the server's language. */
  readonly binaryText: string;
  /** What ends a `create table`. */
  readonly tableEnd: string;
};

export type Database = {
  readonly kysely: Kysely<Tables>;
  readonly engine: Engine;
  /** The data file; null on a server. */
  readonly file: string | null;
  /**
   * Keeps every caller waiting while `prepare` makes another data file ready, and then goes on with that file in the place
   * of this one; null where the server keeps its own backups.
   */
  readonly exchange: ((prepare: () => Promise<string>) => Promise<void>) | null;
  readonly close: () => Promise<void>;
};
