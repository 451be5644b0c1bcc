import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Migration } from '../migration.ts';

type Line = {
  id: string;
  sequence: number;
  at: string;
  actor_id: string;
  actor_name: string;
  actor_roles: string;
  operation: string;
  about: string;
  reason: string | null;
  undoes_line_id: string | null;
  change_count: number;
  search_text: string;
  previous_hash: string;
  hash: string;
};
type Change = {
  id: string;
  line_id: string;
  position: number;
  table_name: string;
  row_id: string;
  before: string | null;
  after: string | null;
};
type Subject = { kind: string; subject_id: string; sequence: number };
type Audit = {
  audit_lines: Line;
  audit_changes: Change;
  audit_subjects: Subject;
  audit_head: { id: number; sequence: number; hash: string };
};
type Values = Record<string, unknown>;
type Owners = { readonly task: unknown; readonly target: unknown; readonly plan: unknown; readonly agency: unknown };

const hashOf = (line: Line, changes: readonly Change[]): string => {
  const hash = createHash('sha256');
  const add = (values: readonly unknown[]) => hash.update(`${JSON.stringify(values)}\n`);
  const { previous_hash, id, at, actor_id, actor_name, actor_roles, operation, about, reason } = line;
  const who = [previous_hash, id, at, actor_id, actor_name, actor_roles, operation];
  add([...who, about, reason, line.undoes_line_id, line.change_count, line.search_text]);
  for (const change of changes)
    add([change.id, change.position, change.table_name, change.row_id, change.before, change.after]);
  return hash.digest('hex');
};

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();

/** What each row belongs to, remembered from the line that made it: later lines hold changed fields only. */
const ownersOf = ({ table_name, row_id }: Change, values: Values, known: Owners | undefined): Owners => ({
  task: table_name === 'tasks' ? row_id : (values.task_id ?? known?.task),
  target: table_name === 'targets' ? row_id : (values.target_id ?? known?.target),
  plan: table_name === 'plans' ? row_id : (values.plan_id ?? known?.plan),
  agency: table_name === 'agencies' ? row_id : (values.agency_id ?? values.lead_agency_id ?? known?.agency),
});

const subjectsIn = (changes: readonly Change[], sequence: number, known: Map<string, Owners>): Subject[] => {
  const found = new Map<string, Subject>();
  const add = (kind: string, subject: unknown) => {
    if (typeof subject === 'string') found.set(`${kind} ${subject}`, { kind, subject_id: subject, sequence });
  };
  for (const change of changes) {
    const values: Values = { ...JSON.parse(change.before ?? '{}'), ...JSON.parse(change.after ?? '{}') };
    const owners = ownersOf(change, values, known.get(change.row_id));
    known.set(change.row_id, owners);
    for (const [kind, subject] of Object.entries(owners)) add(kind, subject);
    for (const owner of [owners.task, owners.target]) add('plan', known.get(String(owner))?.plan);
  }
  return [...found.values()];
};

const linesAtOnce = 200;
const subjectsAtOnce = 5_000;

/** Chains the lines that are there, as they stand today. */
const fill = async (transaction: Transaction<unknown>): Promise<void> => {
  const db = transaction as unknown as Transaction<Audit>;
  const known = new Map<string, Owners>();
  let head = { sequence: 0, hash: '' };
  for (;;) {
    const lines = await db
      .selectFrom('audit_lines')
      .selectAll()
      .where('sequence', '>', head.sequence)
      .orderBy('sequence')
      .limit(linesAtOnce)
      .execute();
    if (lines.length === 0) break;
    for (const line of lines) {
      const changes = await db
        .selectFrom('audit_changes')
        .selectAll()
        .where('line_id', '=', line.id)
        .orderBy('position')
        .execute();
      const chained = {
        ...line,
        change_count: changes.length,
        search_text: fold(`${line.actor_name} ${line.reason ?? ''}`),
      };
      const hash = hashOf({ ...chained, previous_hash: head.hash }, changes);
      const { change_count, search_text } = chained;
      await db
        .updateTable('audit_lines')
        .set({ change_count, search_text, previous_hash: head.hash, hash })
        .where('id', '=', line.id)
        .execute();
      const subjects = subjectsIn(changes, line.sequence, known);
      for (let from = 0; from < subjects.length; from += subjectsAtOnce)
        await db
          .insertInto('audit_subjects')
          .values(subjects.slice(from, from + subjectsAtOnce))
          .execute();
      head = { sequence: line.sequence, hash };
    }
  }
  await db
    .insertInto('audit_head')
    .values({ id: 1, ...head })
    .execute();
};

const grown = ['audit_lines', 'audit_changes', 'audit_subjects'];

/** The audit refuses to be changed: what stands in it stays. */
const guards = {
  sqlite: grown.flatMap((table) =>
    ['update', 'delete'].map(
      (verb) =>
        `create trigger ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, 'the audit only grows'); end`,
    ),
  ),
  postgres: [
    `create function audit_only_grows() returns trigger language plpgsql as $$
      begin raise exception 'the audit only grows'; end $$`,
    ...grown.map(
      (table) =>
        `create trigger ${table}_only_grows before update or delete or truncate on ${table}
          for each statement execute function audit_only_grows()`,
    ),
  ],
};

/** Every line of the audit is chained to the one before it, can be found by what it is about, and can't be changed. */
export const auditChain: Migration = {
  name: '0004-audit-chain',
  statements: ({ wholeNumber, tableEnd }) => [
    `alter table audit_lines add column about text not null default ''`,
    `alter table audit_lines add column change_count ${wholeNumber} not null default 0`,
    `alter table audit_lines add column search_text text not null default ''`,
    `alter table audit_lines add column previous_hash text not null default ''`,
    `alter table audit_lines add column hash text not null default ''`,
    'create index audit_lines_of_actor on audit_lines (actor_id, sequence)',
    'create index audit_lines_of_operation on audit_lines (operation, sequence)',
    'create index audit_lines_undoing on audit_lines (undoes_line_id, sequence)',
    'create index audit_lines_at on audit_lines (at)',
    `create table audit_subjects (
      kind text not null check (kind in ('plan', 'task', 'target', 'agency')),
      subject_id text not null,
      sequence ${wholeNumber} not null,
      primary key (kind, subject_id, sequence)
    ) ${tableEnd}`,
    `create table audit_head (
      id ${wholeNumber} primary key check (id = 1),
      sequence ${wholeNumber} not null,
      hash text not null
    ) ${tableEnd}`,
  ],
  fill,
  closing: ({ name }) => guards[name],
};
