import { type Kysely, sql } from 'kysely';
import type { Reader } from '../database/handles.ts';
import { type RowReference, rowReferences } from '../database/row-references.ts';
import type { BookTable } from '../database/tables.ts';

export type AnyRow = Record<string, unknown> & { readonly id: string; readonly version: number };
export type FoundRow = { readonly table: BookTable; readonly row: AnyRow; readonly by: RowReference };

const idsAtOnce = 10_000;
/** A list of ids is text to the database: it is asked for one id after the other, and few are ever asked for. */
const namesAnyOf = (column: string, ids: readonly string[]) =>
  sql<boolean>`(${sql.join(
    ids.map((id) => sql`${sql.ref(column)} like ${`%${JSON.stringify(id)}%`}`),
    sql` or `,
  )})`;

// Kysely can't type a table name that is a parameter.
const any = (db: Reader, table: BookTable) =>
  (db as unknown as Kysely<{ any: Record<string, string> }>).selectFrom(table as string as 'any');

/** Rows of a table by a column that holds one of these ids. */
export const listRowsBy = async (
  db: Reader,
  table: BookTable,
  { column, ids, isList }: { readonly column: string; readonly ids: readonly string[]; readonly isList?: true },
): Promise<AnyRow[]> => {
  const found: AnyRow[] = [];
  const size = isList ? 300 : idsAtOnce;
  for (let from = 0; from < ids.length; from += size) {
    const some = ids.slice(from, from + size);
    const rows = any(db, table).selectAll();
    const matching = isList ? rows.where(namesAnyOf(column, some)) : rows.where(column, 'in', some);
    found.push(...((await matching.execute()) as unknown as AnyRow[]));
  }
  return found;
};

/** Every row that names one of these. */
export const listReferring = async (db: Reader, to: BookTable, ids: readonly string[]): Promise<FoundRow[]> => {
  const found: FoundRow[] = [];
  for (const by of rowReferences.filter((one) => one.to === to))
    for (const row of await listRowsBy(db, by.table, { ...by, ids })) found.push({ table: by.table, row, by });
  return found;
};
