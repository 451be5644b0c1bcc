import type { Reader } from '../../database/handles.ts';
import type { BookTable, Tables } from '../../database/tables.ts';
import { listRowsBy } from '../../door/row-references.store.ts';
import type { Change, Values } from './net-effect.ts';
import type { RowsNow } from './rows-now.store.ts';

type Where<T extends BookTable> = { readonly by: keyof Tables[T] & string; readonly ids: readonly string[] };
/** Rows of a table by a column that holds one of these ids. */
export type ReadRows = <T extends BookTable>(table: T, where: Where<T>) => Promise<Tables[T][]>;

const typed = <T extends BookTable>(rows: readonly Values[]): Tables[T][] => rows as unknown as Tables[T][];

/** The book as it stands. */
export const bookNow =
  (db: Reader): ReadRows =>
  async (table, { by, ids }) =>
    typed(await listRowsBy(db, table, { column: by, ids }));

/** The book as it would stand once these effects were taken back. */
export const bookAfter = (db: Reader, effects: readonly Change[], now: RowsNow): ReadRows => {
  const touched = Map.groupBy(effects, (effect) => effect.table);
  return async (table, { by, ids }) => {
    const wanted = new Set<unknown>(ids);
    const rows = new Map<string, Values>();
    for (const row of await listRowsBy(db, table, { column: by, ids })) rows.set(row.id, row);
    for (const { rowId, before } of touched.get(table) ?? []) {
      const row = before && { ...now.get(rowId), ...before };
      if (row && wanted.has(row[by])) rows.set(rowId, row);
      else rows.delete(rowId);
    }
    return typed([...rows.values()]);
  };
};

/** Whether anything was done after a line; where nothing was, its rows go back to what they were together. */
export const hasLaterWork = async (db: Reader, sequence: number): Promise<boolean> =>
  (await db.selectFrom('audit_lines').select('id').where('sequence', '>', sequence).limit(1).executeTakeFirst()) !==
  undefined;

/** The agencies of the book, by id only. */
export const listAgencyIds = async (db: Reader): Promise<string[]> =>
  (await db.selectFrom('agencies').select('id').execute()).map((row) => row.id);
