import type { Reader } from '../../database/handles.ts';
import type { Tables } from '../../database/tables.ts';

/** What an undated value said on a day; undefined where no succession has changed it since. */
export type ValueOnDay = (table: keyof Tables, rowId: string, column: string) => string | undefined;

const keyOf = (table: string, rowId: string, column: string): string => `${table}/${rowId}/${column}`;

/** The values that successions after a day have changed, as they were on that day. */
export const readValuesOnDay = async (db: Reader, day: string): Promise<ValueOnDay> => {
  const rows = await db
    .selectFrom('succession_moves')
    .innerJoin('successions', 'successions.id', 'succession_moves.succession_id')
    .select(['table_name', 'row_id', 'column_name', 'before'])
    .where('happens_on', '>', day)
    .orderBy('happens_on', 'desc')
    .execute();
  // Sorted so that the earliest change after the day is written last: what stood before it is what the day said.
  const values = new Map(rows.map((row) => [keyOf(row.table_name, row.row_id, row.column_name), row.before]));
  return (table, rowId, column) => values.get(keyOf(table, rowId, column));
};
