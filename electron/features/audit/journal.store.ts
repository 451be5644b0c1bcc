import type { AuditFilter } from '#shared/audit/audit.contract.ts';
import type { AuditLine } from '#shared/audit/audit-line.ts';
import { operationTitle } from '#shared/contract/find-operation.ts';
import type { Reader } from '../../database/handles.ts';
import { type JournalFilter, matching } from './journal-query.ts';

const told = (db: Reader) =>
  db
    .selectFrom('audit_lines')
    .select(['id', 'sequence', 'at', 'actor_name', 'actor_roles', 'operation', 'about', 'reason', 'change_count'])
    .select((row) => [
      'undoes_line_id',
      row
        .selectFrom('audit_lines as root')
        .select('root.sequence')
        .whereRef('root.id', '=', 'audit_lines.undoes_line_id')
        .as('root_sequence'),
      row
        .selectFrom('audit_lines as turning')
        .select((line) => line.fn.countAll<number>().as('n'))
        .whereRef('turning.undoes_line_id', '=', 'audit_lines.id')
        .as('turned'),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof told>['executeTakeFirstOrThrow']>>;

const asLine = (row: Row): AuditLine => ({
  id: row.id,
  sequence: row.sequence,
  at: row.at,
  actorName: row.actor_name,
  operation: row.operation,
  title: operationTitle(row.operation),
  about: row.about,
  reason: row.reason,
  rowCount: row.change_count,
  isUndone: Number(row.turned) % 2 === 1,
  turns: row.undoes_line_id === null ? null : { id: row.undoes_line_id, sequence: row.root_sequence ?? 0 },
});

type Listing = JournalFilter & {
  readonly before: number | null;
  readonly limit: number;
  /** Leaves out what was taken back. */
  readonly standing?: true;
};

/** The newest lines before a number; `next`: the number to go on from, null at the end. */
export const listLines = async (
  db: Reader,
  { before, limit, standing, ...filter }: Listing,
): Promise<{ lines: AuditLine[]; next: number | null }> => {
  let query = matching(db, filter);
  if (before !== null) query = query.where('audit_lines.sequence', '<', before);
  if (standing)
    query = query.where((row) => {
      const turning = row
        .selectFrom('audit_lines as turning')
        .select((line) => line.fn.countAll<number>().as('n'))
        .whereRef('turning.undoes_line_id', '=', 'audit_lines.id');
      return row(row(turning, '%', 2), '=', 0);
    });
  const places = await query
    .orderBy('place', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = places.slice(0, limit).map((row) => row.place);
  if (shown.length === 0) return { lines: [], next: null };
  // What else is told of a line is asked for the few that are shown, not for all that were looked at.
  const rows = await told(db).where('sequence', 'in', shown).orderBy('sequence', 'desc').execute();
  return { lines: rows.map(asLine), next: places.length > limit ? (shown.at(-1) ?? null) : null };
};

/** How many lines a filter leaves, counted no further than `most`. */
export const countLinesOf = async (db: Reader, filter: AuditFilter, most: number): Promise<number> => {
  const { n } = await db
    .selectFrom(matching(db, filter).limit(most).as('counted'))
    .select((row) => row.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
};

export const findAuditLine = async (db: Reader, lineId: string): Promise<AuditLine | undefined> => {
  const row = await told(db).where('id', '=', lineId).executeTakeFirst();
  return row && asLine(row);
};

export const listChangesOf = (db: Reader, lineId: string, page: { readonly offset: number; readonly limit: number }) =>
  db
    .selectFrom('audit_changes')
    .selectAll()
    .where('line_id', '=', lineId)
    .where('position', '>=', page.offset)
    .where('position', '<', page.offset + page.limit)
    .orderBy('position')
    .execute();

/** Everybody who has a line, with the latest name. */
export const listActors = async (db: Reader): Promise<{ id: string; name: string }[]> => {
  const rows = await db
    .selectFrom('audit_lines')
    .select(['actor_id as id'])
    .select((row) => row.fn.max('sequence').as('last'))
    .groupBy('actor_id')
    .execute();
  if (rows.length === 0) return [];
  return db
    .selectFrom('audit_lines')
    .select(['actor_id as id', 'actor_name as name'])
    .where(
      'sequence',
      'in',
      rows.map((row) => Number(row.last)),
    )
    .execute();
};

/** How many rows of each table these lines touched. */
export const countTouched = async (db: Reader, lineIds: readonly string[]) => {
  if (lineIds.length === 0) return new Map<string, { table: string; count: number }[]>();
  const rows = await db
    .selectFrom('audit_changes')
    .select(['line_id', 'table_name as table'])
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('line_id', 'in', lineIds)
    .groupBy(['line_id', 'table_name'])
    .execute();
  return Map.groupBy(
    rows.map((row) => ({ ...row, count: Number(row.count) })),
    (row) => row.line_id,
  );
};
