import type { Kysely } from 'kysely';
import type { Reader } from '../database/handles.ts';
import type { BookTable } from '../database/tables.ts';

export type Row = Record<string, unknown> & { readonly id: string };

// Kysely can't type a table name that is a parameter.
const anyTable = (db: Reader) => db as unknown as Kysely<{ any: Row; audit_changes: { row_id: string } }>;

/** Rows of a table after an id, in the order of their ids. */
export const listRows = (db: Reader, table: BookTable, after: string, limit: number): Promise<Row[]> =>
  anyTable(db)
    .selectFrom(table as string as 'any')
    .selectAll()
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute() as Promise<Row[]>;

/** What the audit says of these rows, the oldest first. */
export const listChangesOfRows = (db: Reader, table: BookTable, ids: readonly string[]) =>
  db
    .selectFrom('audit_changes')
    .innerJoin('audit_lines', 'audit_lines.id', 'audit_changes.line_id')
    .select(['row_id', 'after'])
    .where('table_name', '=', table)
    .where('row_id', 'in', ids)
    .orderBy('sequence')
    .orderBy('position')
    .execute();

/** Rows that the audit saw being made and the table no longer has, after an id. */
export const listGoneRows = async (db: Reader, table: BookTable, after: string, limit: number): Promise<string[]> => {
  const rows = await db
    .selectFrom('audit_changes')
    .select('row_id')
    .distinct()
    .where('table_name', '=', table)
    .where('before', 'is', null)
    .where('row_id', '>', after)
    .where(({ not, exists }) =>
      not(
        exists(
          anyTable(db)
            .selectFrom(table as string as 'any')
            .select('id')
            .whereRef(`${table}.id` as 'id', '=', 'audit_changes.row_id' as 'id'),
        ),
      ),
    )
    .orderBy('row_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.row_id);
};
