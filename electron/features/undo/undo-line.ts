import type { Writer } from '../../database/handles.ts';
import type { BookTable } from '../../database/tables.ts';
import { type AnyRow, listRowsBy } from '../../door/row-references.store.ts';
import { type Change, netEffects } from './net-effect.ts';
import { placed, readNewPlaces } from './rows-now.store.ts';

const kindOf = ({ before, after }: Change) => (before === null ? 'made' : after === null ? 'removed' : 'changed');

/** Neighbours of one table and kind together: many rows go in one statement. */
const inRuns = (changes: readonly Change[]): Change[][] => {
  const runs: Change[][] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    const fits = first && first.table === change.table && kindOf(first) === kindOf(change);
    if (run && fits) run.push(change);
    else runs.push([change]);
  }
  return runs;
};

/** Places that nobody has: steps aside on the way back. */
const aside = -1_000_000;

/**
 * Changes where a row passes through no place but its own: since then another may stand where it once stood for a moment.
 * `places`: where a row comes back to that can't have its own.
 */
const pastNobody = (changes: readonly Change[], places: ReadonlyMap<string, number>): Change[] => {
  const settled = new Set<string>();
  return changes.map((change, at) => {
    const { table, rowId, before } = change;
    if (!placed.includes(table) || (before !== null && before.position === undefined)) return change;
    const position = settled.has(rowId) ? aside - at : places.get(rowId);
    settled.add(rowId);
    return before === null || position === undefined ? change : { ...change, before: { ...before, position } };
  });
};

const takeOut = async (db: Writer, table: BookTable, run: readonly Change[]): Promise<void> => {
  const ids = run.map((change) => change.rowId);
  await db.removeAll(table, await listRowsBy(db, table, { column: 'id', ids }));
};

const bringBack = (db: Writer, table: BookTable, run: readonly Change[]): Promise<void> =>
  db.putBack(
    table,
    run.map((change) => change.before as AnyRow),
  );

const pauseEvery = 200;

const changeBack = async (db: Writer, table: BookTable, run: readonly Change[]): Promise<void> => {
  for (const [at, { rowId, before }] of run.entries()) {
    const row = await db.find(table, rowId);
    await db.change(table, { id: rowId, seenVersion: Number(row?.version) }, before as never);
    if (at % pauseEvery === pauseEvery - 1) await new Promise((resolve) => setImmediate(resolve));
  }
};

const turn = { made: takeOut, removed: bringBack, changed: changeBack };

/** Takes changes back, from the last to the first. */
export const takeBack = async (db: Writer, changes: readonly Change[]): Promise<void> => {
  const places = await readNewPlaces(db, netEffects(changes));
  for (const run of inRuns(pastNobody(changes, places).toReversed())) {
    const [first] = run;
    if (first) await turn[kindOf(first)](db, first.table, run);
  }
};
