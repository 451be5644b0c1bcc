import { type SelectQueryBuilder, sql } from 'kysely';
import type { AuditFilter } from '#shared/audit/audit.contract.ts';
import type { AuditLine } from '#shared/audit/audit-line.ts';
import { operationTitle } from '#shared/contract/find-operation.ts';
import { fold } from '#shared/words/fold.ts';
import type { Reader } from '../../database/handles.ts';
import type { Tables } from '../../database/tables.ts';

type Lines<O> = SelectQueryBuilder<Tables, 'audit_lines', O>;

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&');
const dayMs = 86_400_000;
const beginsAt = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

const subjects = { planId: 'plan', taskId: 'task', targetId: 'target', agencyId: 'agency' } as const;

/** The lines that a filter leaves; `operations`: only these, where not all of a kind of work are meant. */
const matching = <O>(query: Lines<O>, filter: AuditFilter & { readonly operations?: readonly string[] }): Lines<O> => {
  let lines = query;
  if (filter.actorId !== undefined) lines = lines.where('actor_id', '=', filter.actorId);
  if (filter.work !== undefined) lines = lines.where('operation', 'like', `${escaped(filter.work)}.%`);
  if (filter.operations !== undefined) lines = lines.where('operation', 'in', ['', ...filter.operations]);
  if (filter.from !== undefined) lines = lines.where('at', '>=', new Date(beginsAt(filter.from)).toISOString());
  if (filter.to !== undefined) lines = lines.where('at', '<', new Date(beginsAt(filter.to) + dayMs).toISOString());
  for (const [field, kind] of Object.entries(subjects)) {
    const id = filter[field as keyof typeof subjects];
    if (id !== undefined)
      lines = lines.where('sequence', 'in', (row) =>
        row.selectFrom('audit_subjects').select('sequence').where('kind', '=', kind).where('subject_id', '=', id),
      );
  }
  for (const word of fold(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean))
    lines = lines.where(sql<boolean>`search_text like ${`%${escaped(word)}%`} escape '\\'`);
  return lines;
};

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

type Listing = AuditFilter & {
  readonly before: number | null;
  readonly limit: number;
  readonly operations?: readonly string[];
  /** Leaves out what was taken back. */
  readonly standing?: true;
};

/** The newest lines before a number; `next`: the number to go on from, null at the end. */
export const listLines = async (
  db: Reader,
  { before, limit, standing, ...filter }: Listing,
): Promise<{ lines: AuditLine[]; next: number | null }> => {
  let query = matching(told(db) as unknown as Lines<Row>, filter);
  if (before !== null) query = query.where('sequence', '<', before);
  if (standing)
    query = query.where((row) => {
      const turning = row
        .selectFrom('audit_lines as turning')
        .select((line) => line.fn.countAll<number>().as('n'))
        .whereRef('turning.undoes_line_id', '=', 'audit_lines.id');
      return row(row(turning, '%', 2), '=', 0);
    });
  const rows = await query
    .orderBy('sequence', 'desc')
    .limit(limit + 1)
    .execute();
  const lines = rows.slice(0, limit).map(asLine);
  return { lines, next: rows.length > limit ? (lines.at(-1)?.sequence ?? null) : null };
};

export const countLinesOf = async (db: Reader, filter: AuditFilter): Promise<number> => {
  const count = db.selectFrom('audit_lines').select((row) => row.fn.countAll<number>().as('n'));
  return Number((await matching(count, filter).executeTakeFirstOrThrow()).n);
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
