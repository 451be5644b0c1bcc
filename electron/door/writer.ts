import type { Kysely, Transaction } from 'kysely';
import type { Writer } from '../database/handles.ts';
import type { BookTable, Tables } from '../database/tables.ts';
import { insertRows } from './insert-rows.ts';
import { refuse } from './refuse.ts';

type Row = Record<string, unknown> & { id: string; version: number };

/** One row a command touched. Values are column → value, only those that the command set or changed. */
export type RowChange = {
  readonly table: BookTable;
  readonly rowId: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  /** The whole row, as the command left it or took it away: tells what the change is about. */
  readonly row: Record<string, unknown>;
};

/** SQLite binds at most 32,766 values, PostgreSQL 65,535. */
const idsAtOnce = 6_000;

const changedFields = (before: Record<string, unknown>, changes: Record<string, unknown>) =>
  Object.keys(changes).filter((field) => before[field] !== changes[field]);

const pick = (row: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, row[field]]));

/** The writing handle on an open transaction; each write is added to `trace`. */
export const openWriter = (transaction: Transaction<Tables>, trace: RowChange[], newId: () => string): Writer => {
  // Kysely can't type a table name that is a parameter; the types in handles.ts guard the callers.
  const rows = transaction as unknown as Kysely<{ any: Row }>;
  const named = (table: BookTable) => table as string as 'any';

  const insertAll = async (table: BookTable, values: readonly Row[]) => {
    await insertRows(transaction, table, values);
    for (const row of values) trace.push({ table, rowId: row.id, before: null, after: row, row });
  };

  /** The row as it stands; refuses when it is gone or has moved on since the person saw it. */
  const seen = async (table: BookTable, id: string, version: number): Promise<Record<string, unknown>> => {
    const row = await rows.selectFrom(named(table)).selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) throw refuse('not-found', 'Dòng cần sửa không còn trong sổ.');
    if (row.version !== version)
      throw refuse('conflict', 'Người khác vừa sửa dòng này. Xem lại bản mới nhất rồi lưu lại.');
    return row;
  };

  const removeAll = async (table: BookTable, gone: readonly Row[]) => {
    for (let start = 0; start < gone.length; start += idsAtOnce) {
      const batch = gone.slice(start, start + idsAtOnce);
      const { numDeletedRows } = await rows
        .deleteFrom(named(table))
        .where(
          'id',
          'in',
          batch.map((row) => row.id),
        )
        .executeTakeFirstOrThrow();
      if (Number(numDeletedRows) !== batch.length) throw refuse('conflict', 'Có dòng vừa bị xóa. Tải lại rồi làm lại.');
      for (const row of batch) trace.push({ table, rowId: row.id, before: row, after: null, row });
    }
  };

  return {
    selectFrom: transaction.selectFrom.bind(transaction),
    fn: transaction.fn,
    dynamic: transaction.dynamic,
    newId,
    find: (table, id) => rows.selectFrom(named(table)).selectAll().where('id', '=', id).executeTakeFirst(),
    insert: (table, values) =>
      insertAll(
        table,
        values.map((row) => ({ ...row, version: 1 })),
      ),
    removeAll: (table, gone) => removeAll(table, gone as readonly Row[]),
    putBack: (table, kept) =>
      insertAll(
        table,
        kept.map((row) => ({ ...row, version: row.version + 1 })),
      ),
    change: async (table, { id, seenVersion }, changes) => {
      const before = await seen(table, id, seenVersion);
      const fields = changedFields(before, changes);
      if (fields.length === 0) return before as never;
      const after = await rows
        .updateTable(named(table))
        .set({ ...pick(changes, fields), version: seenVersion + 1 } as Partial<Row>)
        .where('id', '=', id)
        .where('version', '=', seenVersion)
        .returningAll()
        .executeTakeFirstOrThrow();
      trace.push({ table, rowId: id, before: pick(before, fields), after: pick(after, fields), row: after });
      return after as never;
    },
    remove: async (table, { id, seenVersion }) => {
      const before = await seen(table, id, seenVersion);
      await rows.deleteFrom(named(table)).where('id', '=', id).execute();
      trace.push({ table, rowId: id, before, after: null, row: before });
    },
  };
};
