import { inOrderOfReference, rowReferences } from '#node-side/database/row-references.ts';
import type { Book } from './a-book.ts';

const tables = inOrderOfReference(rowReferences.flatMap(({ table, to }) => [table, to]));

/** Every row of the book by its table, without the versions: what people see. */
export const everyRow = async ({ database: { kysely } }: Book) => {
  const found: Record<string, unknown[]> = {};
  for (const table of tables) {
    const rows = await kysely.selectFrom(table).selectAll().orderBy('id').execute();
    found[table] = rows.map(({ version: _version, ...row }) => row);
  }
  return found;
};
