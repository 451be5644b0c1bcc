import type { Reader } from '../../database/handles.ts';
import { rowReferences } from '../../database/row-references.ts';
import type { BookTable } from '../../database/tables.ts';
import { type AnyRow, listRowsBy } from '../../door/row-references.store.ts';

type Values = Readonly<Record<string, unknown>>;

const idsIn = (value: unknown, isList: true | undefined): string[] => {
  if (typeof value !== 'string') return [];
  return isList ? (JSON.parse(value) as string[]) : [value];
};

/** Rows taken out of the book, as the audit kept them last. */
const listGone = async (db: Reader, ids: readonly string[]) => {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('audit_changes')
    .select(['row_id', 'table_name', 'before'])
    .where('row_id', 'in', ids)
    .where('after', 'is', null)
    .execute();
  return rows.map((row) => ({ table: row.table_name, row: JSON.parse(row.before ?? '{}') as AnyRow }));
};

/** The rows that these values name, in the book or taken out of it, each with its table. */
export const readNamed = async (
  db: Reader,
  touched: readonly { readonly table: string; readonly values: Values }[],
): Promise<Map<string, { readonly table: string; readonly row: AnyRow }>> => {
  const wanted = new Map<BookTable, Set<string>>();
  for (const { table, values } of touched)
    for (const { column, to, isList } of rowReferences.filter((one) => one.table === table))
      for (const id of idsIn(values[column], isList)) wanted.set(to, (wanted.get(to) ?? new Set()).add(id));
  const found = new Map<string, { table: string; row: AnyRow }>();
  for (const [table, ids] of wanted)
    for (const row of await listRowsBy(db, table, { column: 'id', ids: [...ids] })) found.set(row.id, { table, row });
  const missing = [...wanted.values()].flatMap((ids) => [...ids]).filter((id) => !found.has(id));
  for (const gone of await listGone(db, missing)) found.set(gone.row.id, gone);
  return found;
};

/** Touched rows as they stand now, or as they were when they were taken out. */
export const readWhole = async (
  db: Reader,
  touched: readonly { readonly table: string; readonly rowId: string }[],
): Promise<Map<string, AnyRow>> => {
  const whole = new Map<string, AnyRow>();
  for (const [table, some] of Map.groupBy(touched, (one) => one.table)) {
    const ids = [...new Set(some.map((one) => one.rowId))];
    for (const row of await listRowsBy(db, table as BookTable, { column: 'id', ids })) whole.set(row.id, row);
  }
  const missing = touched.map((one) => one.rowId).filter((id) => !whole.has(id));
  for (const { row } of await listGone(db, [...new Set(missing)])) whole.set(row.id, row);
  return whole;
};
