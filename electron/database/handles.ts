import type { Kysely } from 'kysely';
import type { BookTable, Tables } from './tables.ts';

/** What a query is given: it can read and nothing else. */
export type Reader = Pick<Kysely<Tables>, 'selectFrom' | 'fn' | 'dynamic'>;

/** A row before it has an id and a version. */
export type Fields<T extends BookTable> = Omit<Tables[T], 'id' | 'version'>;

/**
 * What a command is given: the open transaction. Every write goes through these, so that each row it touches stands
 * in the audit with its values before and after, and no row is changed by somebody who saw an older version.
 */
export type Writer = Reader & {
  /** Any row by its id, as it stands. */
  readonly find: (table: BookTable, id: string) => Promise<Record<string, unknown> | undefined>;
  /** Adds rows with version 1. */
  readonly insert: <T extends BookTable>(
    table: T,
    rows: readonly (Fields<T> & { readonly id: string })[],
  ) => Promise<void>;
  /** Changes a row that was seen in `seenVersion`; refuses with `conflict` when it has moved on. */
  readonly change: <T extends BookTable>(
    table: T,
    row: { readonly id: string; readonly seenVersion: number },
    changes: Partial<Fields<T>>,
  ) => Promise<Tables[T]>;
  /** Takes a row away that was seen in `seenVersion`; the audit keeps all of it. For rows that are parts of another. */
  readonly remove: (table: BookTable, row: { readonly id: string; readonly seenVersion: number }) => Promise<void>;
  /** The same for many rows of a table at once, as they were just read. */
  readonly removeAll: (
    table: BookTable,
    rows: readonly { readonly id: string; readonly version: number }[],
  ) => Promise<void>;
  /** Adds rows that were taken away, as the audit kept them; their versions go on from there. */
  readonly putBack: (
    table: BookTable,
    rows: readonly { readonly id: string; readonly version: number }[],
  ) => Promise<void>;
  /** A new time-ordered id. */
  readonly newId: () => string;
};
