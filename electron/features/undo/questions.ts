import type { BookTable, Tables } from '../../database/tables.ts';
import type { ReadRows } from './book-after.store.ts';

/** What the rules that look at several rows are asked about: the book, and what of it a command touched. */
export type Asked = {
  readonly read: ReadRows;
  /** The touched rows of a table, as they stand or last stood: to know where they belong. */
  readonly touched: <T extends BookTable>(table: T) => readonly Tables[T][];
  readonly agencyIds: readonly string[];
  readonly today: string;
};

/** One rule: everything that is wrong with the book, a sentence each. */
export type Question = (book: Asked) => Promise<string[]>;

export const idsOf = (rows: readonly { readonly id: string }[]): string[] => [...new Set(rows.map((row) => row.id))];

export const each = (reasons: readonly (string | null)[]): string[] => reasons.filter((reason) => reason !== null);

/** One row each, in an order that does not depend on how they were read. */
export const once = <R extends { readonly id: string }>(...lists: readonly (readonly R[])[]): R[] =>
  [...new Map(lists.flat().map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
