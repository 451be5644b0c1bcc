import { whyNotTakeAway } from '#shared/trash/trash.rules.ts';
import type { Reader, Writer } from '../database/handles.ts';
import { inOrderOfReference } from '../database/row-references.ts';
import type { BookTable } from '../database/tables.ts';
import { refuseIf } from './refuse.ts';
import { type AnyRow, type FoundRow, listReferring, listRowsBy } from './row-references.store.ts';

type Rows = Map<string, AnyRow>;
type Going = Map<BookTable, Rows>;

const add = (going: Going, table: BookTable, found: readonly AnyRow[]): string[] => {
  const rows: Rows = going.get(table) ?? new Map();
  const fresh = found.filter((row) => !rows.has(row.id));
  for (const row of fresh) rows.set(row.id, row);
  going.set(table, rows);
  return fresh.map((row) => row.id);
};

/** These rows with everything that belongs to them, and whatever else names one of all those and so holds it in place. */
export const whatGoes = async (
  db: Reader,
  table: BookTable,
  ids: readonly string[],
): Promise<{ going: Going; holding: FoundRow[] }> => {
  const going: Going = new Map();
  const asked: FoundRow[] = [];
  let level = [{ table, ids: add(going, table, await listRowsBy(db, table, { column: 'id', ids })) }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { table: to, ids: of } of level) {
      const referring = await listReferring(db, to, of);
      asked.push(...referring.filter(({ by }) => by.kind === 'held'));
      const parts = Map.groupBy(
        referring.filter(({ by }) => by.kind === 'part'),
        (one) => one.table,
      );
      for (const [child, rows] of parts) {
        const fresh = add(
          going,
          child,
          rows.map(({ row }) => row),
        );
        if (fresh.length > 0) next.push({ table: child, ids: fresh });
      }
    }
    level = next;
  }
  return { going, holding: asked.filter((one) => !going.get(one.table)?.has(one.row.id)) };
};

const nameOf = (row: AnyRow): string => String(row.name ?? row.text ?? row.title ?? row.quote ?? '');

/** Why all of this can't go: rows outside it lean on it. */
export const whyHeld = (holding: readonly FoundRow[]): string | null =>
  whyNotTakeAway(holding.map(({ table, row }) => ({ table, name: nameOf(row) })));

/**
 * Takes rows out of the book with everything that belongs to them, those that name others first. The audit keeps all of
 * each. @returns how many rows went.
 */
export const takeAway = async (db: Writer, table: BookTable, ids: readonly string[]): Promise<{ rows: number }> => {
  const { going, holding } = await whatGoes(db, table, ids);
  refuseIf(whyHeld(holding));
  let rows = 0;
  for (const one of inOrderOfReference(going.keys()).toReversed()) {
    const gone = [...(going.get(one)?.values() ?? [])];
    await db.removeAll(one, gone);
    rows += gone.length;
  }
  return { rows };
};
