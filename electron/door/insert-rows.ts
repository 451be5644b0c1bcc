import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

type Row = Readonly<Record<string, unknown>>;
type Named = { readonly table: string; readonly columns: readonly string[] };

/** A statement of some hundred rows is prepared once and used again; to prepare one of thousands takes longer than to run it. */
const valuesAtOnce = 2_000;

// Without a real pause a long import never lets other work in and piles up finished statements.
const pause = () => new Promise((resolve) => setImmediate(resolve));

const columnsOf = (rows: readonly Row[]): string[] => {
  const columns = new Set<string>();
  for (const row of rows) for (const column in row) if (row[column] !== undefined) columns.add(column);
  return [...columns];
};

/** The text of a statement for so many rows, in the words of the engine. */
const statementFor = (transaction: Transaction<Tables>, { table, columns }: Named, count: number): string => {
  // Kysely can't type a table name that is a parameter; the types in handles.ts guard the callers.
  const tables = transaction as unknown as Kysely<Record<string, Row>>;
  const blank = Object.fromEntries(columns.map((column) => [column, null]));
  return tables.insertInto(table).values(Array(count).fill(blank)).compile().sql;
};

/** Adds rows in batches of one length: their statement is built once and run with the values of each. */
export const insertRows = async (
  transaction: Transaction<Tables>,
  table: keyof Tables,
  rows: readonly Row[],
): Promise<void> => {
  const columns = columnsOf(rows);
  const size = Math.floor(valuesAtOnce / columns.length);
  let [text, length] = ['', 0];
  for (let from = 0; from < rows.length; from += size) {
    if (from > 0) await pause();
    const batch = rows.slice(from, from + size);
    if (batch.length !== length) {
      length = batch.length;
      text = statementFor(transaction, { table, columns }, length);
    }
    const values = batch.flatMap((row) => columns.map((column) => row[column] ?? null));
    await transaction.executeQuery(CompiledQuery.raw(text, values));
  }
};
