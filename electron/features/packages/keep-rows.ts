import type { Writer } from '../../database/handles.ts';
import { inOrderOfReference } from '../../database/row-references.ts';
import type { FormRows, FormTable } from './form-schemas.ts';
import { listRowsNow } from './rows-now.store.ts';

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

/** Rows that stay once they are here: what was recorded leans on them. */
const lasting = [
  'agencies',
  'plans',
  'phases',
  'sections',
  'amendments',
  'reporting_duties',
  'tasks',
  'targets',
  'periods',
] as const satisfies readonly FormTable[];

/** Rows that nothing leans on: as the office has them now, and no others. */
const replaced = [
  'plan_texts',
  'assignments',
  'group_members',
  'task_funding',
  'extensions',
  'target_values',
  'task_targets',
] as const satisfies readonly FormTable[];

const placed: readonly FormTable[] = ['phases', 'sections', 'reporting_duties', 'tasks', 'targets'];

type KeptRows = { added: number; changed: number };

const different = (row: AnyRow, next: AnyRow): string[] =>
  Object.keys(next).filter((column) => column !== 'id' && column !== 'version' && row[column] !== next[column]);

const asRows = (rows: unknown): readonly AnyRow[] => rows as readonly AnyRow[];

const fieldsOf = ({ version: _version, ...fields }: AnyRow): Omit<AnyRow, 'version'> => fields;

const insert = (db: Writer, table: FormTable, rows: readonly AnyRow[]): Promise<void> =>
  db.insert(table as 'tasks', rows.map(fieldsOf) as never);

/** Rows of a plan have places of their own: those that move, or stand where another goes, step aside first. */
const stepAside = async (db: Writer, table: FormTable, now: readonly AnyRow[], next: readonly AnyRow[]) => {
  const goal = new Map(next.map((row) => [row.id, row.position]));
  const taken = new Set(next.map((row) => row.position));
  const last = Math.max(0, ...[...now, ...next].map((row) => Number(row.position)));
  let aside = last;
  const moved: AnyRow[] = [];
  for (const row of now) {
    const isMoved = goal.has(row.id) ? goal.get(row.id) !== row.position : taken.has(row.position);
    aside += isMoved ? 1 : 0;
    const seen = { id: row.id, seenVersion: row.version };
    moved.push(isMoved ? ((await db.change(table as 'tasks', seen, { position: aside })) as unknown as AnyRow) : row);
  }
  return moved;
};

const keepLasting = async (
  db: Writer,
  table: FormTable,
  next: readonly AnyRow[],
  planId: string,
): Promise<KeptRows> => {
  const now = await listRowsNow(db, table, { ids: next.map(({ id }) => id), planId });
  const standing = placed.includes(table) ? await stepAside(db, table, now, next) : now;
  const byId = new Map(standing.map((row) => [row.id, row]));
  const fresh = next.filter(({ id }) => !byId.has(id));
  await insert(db, table, fresh);
  let changed = 0;
  for (const row of next) {
    const before = byId.get(row.id);
    if (!before || different(before, row).length === 0) continue;
    const { id: _id, ...fields } = fieldsOf(row);
    await db.change(table as 'tasks', { id: row.id, seenVersion: before.version }, fields as never);
    changed += 1;
  }
  return { added: fresh.length, changed };
};

const replace = async (db: Writer, table: FormTable, next: readonly AnyRow[], now: readonly AnyRow[]) => {
  const goal = new Map(next.map((row) => [row.id, row]));
  const isSame = (row: AnyRow): boolean => {
    const wanted = goal.get(row.id);
    return wanted !== undefined && different(row, wanted).length === 0;
  };
  const same = new Set(now.filter(isSame).map(({ id }) => id));
  await db.removeAll(
    table,
    now.filter(({ id }) => !same.has(id)),
  );
  await insert(
    db,
    table,
    next.filter(({ id }) => !same.has(id)),
  );
};

/** Puts the plan as the office has it now in the place of how it was here. @returns how many lasting rows came or changed. */
export const keepPlanRows = async (db: Writer, rows: FormRows, planId: string): Promise<KeptRows> => {
  const sum: KeptRows = { added: 0, changed: 0 };
  const order = inOrderOfReference(lasting);
  for (const table of order) {
    const kept = await keepLasting(db, table as FormTable, asRows(rows[table as FormTable]), planId);
    sum.added += kept.added;
    sum.changed += kept.changed;
  }
  for (const table of replaced) {
    const now = await listRowsNow(db, table, { ids: [], planId });
    await replace(db, table, asRows(rows[table]), now);
  }
  return sum;
};
