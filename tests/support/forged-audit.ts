import { sql } from 'kysely';
import type { Book } from './a-book.ts';

const grown = ['audit_lines', 'audit_changes', 'audit_subjects'] as const;

/** Takes the guards off and the links between rows, as somebody with the bare file could, to change what was written. */
export const unlock = async ({ database: { kysely, engine } }: Book): Promise<void> => {
  if (engine.name === 'postgres') {
    await sql.raw("set session_replication_role = 'replica'").execute(kysely);
    return;
  }
  for (const table of grown)
    for (const verb of ['update', 'delete']) await sql.raw(`drop trigger ${table}_no_${verb}`).execute(kysely);
  await sql.raw('pragma foreign_keys = off').execute(kysely);
};

/** Puts one row of the audit back as it was. */
export const restore = async (
  { database: { kysely } }: Book,
  table: 'audit_lines' | 'audit_changes',
  row: { readonly id: string },
): Promise<void> => {
  await kysely
    .updateTable(table)
    .set(row as never)
    .where('id', '=', row.id)
    .execute();
};
