import type { StrayRow } from '#shared/audit/stray-row.ts';
import type { Reader } from '../database/handles.ts';
import { type BookTable, bookTables } from '../database/tables.ts';
import { listChangesOfRows, listGoneRows, listRows, type Row } from './rows-by-audit.store.ts';

type Values = Record<string, unknown>;

const rowsAtOnce = 500;

/** The rows as the audit left them; null: taken away. */
const readAudit = async (db: Reader, table: BookTable, ids: readonly string[]): Promise<Map<string, Values | null>> => {
  const known = new Map<string, Values | null>();
  for (const { row_id, after } of await listChangesOfRows(db, table, ids))
    known.set(row_id, after === null ? null : { ...known.get(row_id), ...(JSON.parse(after) as Values) });
  return known;
};

/** The version is the writer's own count and no value that anybody entered. */
const strayField = (row: Row, known: Values): string | undefined =>
  Object.keys(known).find((field) => field !== 'version' && Object.hasOwn(row, field) && row[field] !== known[field]);

const strayOf = (table: BookTable, row: Row, known: Values | null | undefined): StrayRow | null => {
  if (!known) return { kind: 'added', table, rowId: row.id, field: null };
  const field = strayField(row, known);
  return field === undefined ? null : { kind: 'changed', table, rowId: row.id, field };
};

const pause = () => new Promise((resolve) => setImmediate(resolve));

const findStanding = async (db: Reader, table: BookTable): Promise<StrayRow | null> => {
  for (let after = ''; ; ) {
    const rows = await listRows(db, table, after, rowsAtOnce);
    const last = rows.at(-1);
    if (!last) return null;
    const ids = rows.map((row) => row.id);
    const known = await readAudit(db, table, ids);
    for (const row of rows) {
      const stray = strayOf(table, row, known.get(row.id));
      if (stray) return stray;
    }
    after = last.id;
    await pause();
  }
};

const findGone = async (db: Reader, table: BookTable): Promise<StrayRow | null> => {
  for (let after = ''; ; ) {
    const ids = await listGoneRows(db, table, after, rowsAtOnce);
    const last = ids.at(-1);
    if (last === undefined) return null;
    const known = await readAudit(db, table, ids);
    const rowId = ids.find((id) => known.get(id) !== null);
    if (rowId !== undefined) return { kind: 'removed', table, rowId, field: null };
    after = last;
    await pause();
  }
};

/**
 * The first row that is not what the audit says of it: somebody wrote to the data past the program, or the disk did.
 * null: every row of every table is what its last change made of it. Trust the answer only where the chain is whole.
 */
export const findStrayRow = async (db: Reader, tables: readonly BookTable[] = bookTables): Promise<StrayRow | null> => {
  for (const table of tables) {
    const stray = (await findStanding(db, table)) ?? (await findGone(db, table));
    if (stray) return stray;
  }
  return null;
};
