import type { SelectQueryBuilder } from 'kysely';
import type { AuditFilter } from '#shared/audit/audit.contract.ts';
import { operations } from '#shared/contract/find-operation.ts';
import { fold } from '#shared/words/fold.ts';
import type { Reader } from '../../database/handles.ts';
import { holds } from '../../database/like.ts';
import type { Tables } from '../../database/tables.ts';

const dayMs = 86_400_000;

/** The moment at which a day begins in Vietnam, some days on. */
const dayBegins = (day: string, days = 0): string =>
  new Date(Date.parse(`${day}T00:00:00+07:00`) + days * dayMs).toISOString();

const subjectKinds = { taskId: 'task', targetId: 'target', planId: 'plan', agencyId: 'agency' } as const;

type Numbers = SelectQueryBuilder<Tables, 'audit_lines', { place: number }>;

/** The numbers of all lines, or of those that are about one thing: read from their own index in their order. */
const numbers = (db: Reader, filter: AuditFilter): Numbers => {
  const asked = Object.entries(subjectKinds).flatMap(([field, kind]) => {
    const id = filter[field as keyof typeof subjectKinds];
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

export type JournalFilter = AuditFilter & {
  /** Only these, where not all of a kind of work are meant. */
  readonly operations?: readonly string[];
};

const operationsOf = (work: string): string[] =>
  [...operations.keys()].filter((operation) => operation.startsWith(`${work}.`));

/** Operations with this word, folded, in what the journal calls them. */
const operationsCalled = (word: string): string[] =>
  [...operations].filter(([, { title = '' }]) => fold(title).includes(word)).map(([operation]) => operation);

/** The numbers of the lines that a filter leaves, as `place`. */
export const matching = (db: Reader, filter: JournalFilter): Numbers => {
  let lines = numbers(db, filter);
  const wanted = filter.operations ?? (filter.work === undefined ? undefined : operationsOf(filter.work));
  if (filter.actorId !== undefined) lines = lines.where('actor_id', '=', filter.actorId);
  if (wanted !== undefined) lines = lines.where('operation', 'in', ['', ...wanted]);
  if (filter.from !== undefined) lines = lines.where('at', '>=', dayBegins(filter.from));
  if (filter.to !== undefined) lines = lines.where('at', '<', dayBegins(filter.to, 1));
  for (const word of fold(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean))
    lines = lines.where((row) =>
      row.or([holds('search_text', word), row('operation', 'in', ['', ...operationsCalled(word)])]),
    );
  return lines;
};
