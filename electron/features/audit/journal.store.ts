import { type SelectQueryBuilder, sql } from 'kysely';
import type { AuditFilter } from '#shared/audit/audit.contract.ts';
import type { AuditLine } from '#shared/audit/audit-line.ts';
import { operations, operationTitle } from '#shared/contract/find-operation.ts';
import { fold } from '#shared/words/fold.ts';
import type { Reader } from '../../database/handles.ts';
import type { Tables } from '../../database/tables.ts';

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&');
const dayMs = 86_400_000;
const instant = (day: string, days = 0): string =>
  new Date(Date.parse(`${day}T00:00:00+07:00`) + days * dayMs).toISOString();

const subjects = { taskId: 'task', targetId: 'target', planId: 'plan', agencyId: 'agency' } as const;

/** The numbers of all lines, or of those that are about one thing: read from their own index in their order. */
const numbers = (db: Reader, filter: AuditFilter) => {
  const asked = Object.entries(subjects).flatMap(([field, kind]) => {
    const id = filter[field as keyof typeof subjects];
    return id === undefined ? [] : [{ kind, id }];
  });
  const [first, ...others] = asked;
  if (!first) return db.selectFrom('audit_lines').select('audit_lines.sequence as place');
  let query = db
    .selectFrom('audit_subjects')
    .innerJoin('audit_lines', 'audit_lines.sequence', 'audit_subjects.sequence')
    .select('audit_subjects.sequence as place')
    .where('audit_subjects.kind', '=', first.kind)
    .where('audit_subjects.subject_id', '=', first.id);
  for (const { kind, id } of others)
    query = query.where((row) =>
      row.exists(
        row
          .selectFrom('audit_subjects as also')
          .select('also.sequence')
          .whereRef('also.sequence', '=', 'audit_lines.sequence')
          .where('also.kind', '=', kind)
          .where('also.subject_id', '=', id),
      ),
    );
  return query as unknown as Numbers;
};
type Numbers = SelectQueryBuilder<Tables, 'audit_lines', { place: number }>;

type Filter = AuditFilter & {
  /** Only these, where not all of a kind of work are meant. */
  readonly operations?: readonly string[];
};

const operationsOf = (work: string): string[] =>
  [...operations.keys()].filter((operation) => operation.startsWith(`${work}.`));

/** Operations with this word, folded, in what the journal calls them. */
const operationsCalled = (word: string): string[] =>
  [...operations].filter(([, { title = '' }]) => fold(title).includes(word)).map(([operation]) => operation);

/** The numbers of the lines that a filter leaves, as `place`. */
const matching = (db: Reader, filter: Filter): Numbers => {
  let lines = numbers(db, filter) as Numbers;
  const wanted = filter.operations ?? (filter.work === undefined ? undefined : operationsOf(filter.work));
  if (filter.actorId !== undefined) lines = lines.where('actor_id', '=', filter.actorId);
  if (wanted !== undefined) lines = lines.where('operation', 'in', ['', ...wanted]);
  if (filter.from !== undefined) lines = lines.where('at', '>=', instant(filter.from));
  if (filter.to !== undefined) lines = lines.where('at', '<', instant(filter.to, 1));
  for (const word of fold(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean))
    lines = lines.where((row) =>
      row.or([
        sql<boolean>`search_text like ${`%${escaped(word)}%`} escape '\\'`,
        row('operation', 'in', ['', ...operationsCalled(word)]),
      ]),
    );
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

type Listing = Filter & {
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
