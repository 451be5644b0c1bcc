import type { Reader } from '../../database/handles.ts';
import { rowReferences } from '../../database/row-references.ts';
import type { BookTable } from '../../database/tables.ts';
import { type AnyRow, listReferring, listRowsBy } from '../../door/row-references.store.ts';
import type { Change, Values } from './net-effect.ts';

export type RowsNow = ReadonlyMap<string, AnyRow>;

/** The touched rows as they stand now, by id. */
export const readRowsNow = async (db: Reader, effects: readonly Change[]): Promise<RowsNow> => {
  const now = new Map<string, AnyRow>();
  for (const [table, some] of Map.groupBy(effects, (effect) => effect.table)) {
    const ids = some.map((effect) => effect.rowId);
    for (const row of await listRowsBy(db, table, { column: 'id', ids })) now.set(row.id, row);
  }
  return now;
};

/** Rows made later that name a row which this command made, so that it can't be taken out; ids of those rows. */
export const listBuiltUpon = async (db: Reader, effects: readonly Change[]): Promise<string[]> => {
  const touched = new Map(effects.map((effect) => [effect.rowId, effect]));
  const made = effects.filter((effect) => effect.before === null);
  const found: string[] = [];
  for (const [table, some] of Map.groupBy(made, (effect) => effect.table)) {
    const ids = some.map((effect) => effect.rowId);
    for (const { row, by } of await listReferring(db, table, ids)) {
      const own = touched.get(row.id);
      const goesBack = own !== undefined && (own.before === null || by.column in own.before);
      if (!goesBack) found.push(row.id);
    }
  }
  return found;
};

/** Rows that what comes back would name and that are not in the book any more; their ids. */
export const listMissing = async (db: Reader, effects: readonly Change[]): Promise<string[]> => {
  const coming = new Set(effects.filter((effect) => effect.after === null).map((effect) => effect.rowId));
  const named = new Map<BookTable, Set<string>>();
  for (const { table, before } of effects)
    for (const { column, to, isList } of rowReferences.filter((one) => one.table === table)) {
      const id = before?.[column];
      if (isList || typeof id !== 'string' || coming.has(id)) continue;
      named.set(to, (named.get(to) ?? new Set()).add(id));
    }
  const missing: string[] = [];
  for (const [table, ids] of named) {
    const there = new Set((await listRowsBy(db, table, { column: 'id', ids: [...ids] })).map((row) => row.id));
    missing.push(...[...ids].filter((id) => !there.has(id)));
  }
  return missing;
};

/** Of which no two rows may be the same: a row that comes back may find its like in the book. */
const naturalKeys: Partial<Record<BookTable, { readonly by: string; readonly also: readonly string[] }>> = {
  plans: { by: 'library_key', also: [] },
  agencies: { by: 'catalogue_key', also: [] },
  progress_entries: { by: 'task_id', also: ['year', 'agency_id', 'period_id'] },
  target_results: { by: 'target_id', also: ['year', 'agency_id', 'period_id'] },
  submissions: { by: 'period_id', also: ['agency_id'] },
  target_values: { by: 'target_id', also: ['year'] },
  task_funding: { by: 'task_id', also: ['year'] },
  task_targets: { by: 'task_id', also: ['target_id'] },
  group_members: { by: 'task_id', also: ['group_id', 'agency_id'] },
  assignments: { by: 'task_id', also: ['agency_id', 'valid_to'] },
  plan_texts: { by: 'plan_id', also: [] },
  paper_parts: { by: 'paper_id', also: ['part_key'] },
  correspondents: { by: 'book_id', also: ['public_key'] },
};

/** Rows of today that stand where a row wants to come back; their ids. */
export const listRivals = async (db: Reader, effects: readonly Change[]): Promise<string[]> => {
  const found: string[] = [];
  const leaving = new Set(effects.filter((effect) => effect.before === null).map((effect) => effect.rowId));
  const coming = effects.filter((effect) => effect.after === null);
  for (const [table, some] of Map.groupBy(coming, (effect) => effect.table)) {
    const key = naturalKeys[table];
    if (!key) continue;
    const ids = [...new Set(some.flatMap(({ before }) => before?.[key.by] ?? []))].map(String);
    const keyOf = (row: Values) => [key.by, ...key.also].map((column) => row[column] ?? '').join(' ');
    const wanted = new Set(some.map(({ before }) => keyOf(before ?? {})));
    for (const row of await listRowsBy(db, table, { column: key.by, ids }))
      if (wanted.has(keyOf(row)) && !leaving.has(row.id) && (row.valid_to ?? null) === null) found.push(row.id);
  }
  return found;
};

/** Tables whose rows have a place of their own in their plan. */
export const placed: readonly BookTable[] = ['phases', 'sections', 'targets', 'tasks', 'reporting_duties'];

const placeOf = ({ plan_id, position }: Values): string => `${plan_id} ${position}`;

/** Rows of these plans that a command did not touch, by their place. */
const readOthers = async (
  db: Reader,
  table: BookTable,
  { own, planIds }: { own: readonly Change[]; planIds: unknown[] },
) => {
  const touched = new Set(own.map((effect) => effect.rowId));
  const ids = [...new Set(planIds)].map(String);
  const rows = await listRowsBy(db, table, { column: 'plan_id', ids });
  return new Map(rows.filter((row) => !touched.has(row.id)).map((row) => [placeOf(row), row]));
};

/** Rows of today that stand at the place in their plan to which another would move back; their ids. */
export const listInPlace = async (db: Reader, effects: readonly Change[], now: RowsNow): Promise<string[]> => {
  const found: string[] = [];
  for (const table of placed) {
    const own = effects.filter((effect) => effect.table === table);
    const back = own
      .filter(({ before, after }) => after !== null && before?.position !== undefined)
      .map(({ rowId, before }): Values => ({ ...now.get(rowId), ...before }));
    const others = await readOthers(db, table, { own, planIds: back.map((row) => row.plan_id) });
    found.push(...back.flatMap((row) => others.get(placeOf(row))?.id ?? []));
  }
  return found;
};

/** The places of rows that come back and whose own was given to another: behind all others of their plan. */
export const readNewPlaces = async (db: Reader, effects: readonly Change[]): Promise<ReadonlyMap<string, number>> => {
  const places = new Map<string, number>();
  for (const table of placed) {
    const own = effects.filter((effect) => effect.table === table);
    const coming = own.filter((effect) => effect.after === null);
    const others = await readOthers(db, table, { own, planIds: coming.map(({ before }) => before?.plan_id) });
    const rows: readonly Values[] = [...others.values(), ...own.flatMap(({ before }) => (before ? [before] : []))];
    let end = rows.reduce((last, { position }) => Math.max(last, Number(position ?? 0)), -1);
    for (const { rowId, before } of coming) if (others.has(placeOf(before ?? {}))) places.set(rowId, ++end);
  }
  return places;
};
