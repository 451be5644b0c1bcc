import type { Transaction } from 'kysely';
import type { Actor } from '#shared/contract/actor.ts';
import { fold } from '#shared/words/fold.ts';
import type { Tables } from '../database/tables.ts';
import { subjectsOf } from './audit-subjects.store.ts';
import { type ChainHead, hashLine } from './chain-hash.ts';
import { insertRows } from './insert-rows.ts';
import type { Ports } from './ports.ts';
import type { RowChange } from './writer.ts';

/** What a command may add to its own audit line. */
export type LineNote = {
  /** The short name of what it was done to, as people say it: "Nhiệm vụ II.5: Điều tra…". */
  about: string;
  /** Why, in the person's own words, where a reason is due. */
  reason: string | null;
  /** The line that this command takes back, or does again. */
  undoes: string | null;
};

type AuditLine = LineNote & {
  readonly actor: Actor;
  readonly operation: string;
  readonly trace: readonly RowChange[];
  readonly ports: Ports;
  /** What happened to the book as a whole: it leaves a line though no row is named. */
  readonly isEvent?: boolean;
};

const json = (values: Record<string, unknown> | null) => (values ? JSON.stringify(values) : null);

/** The head of the chain, held until the transaction ends: on a server a second writer waits here for the first. */
const holdHead = (transaction: Transaction<Tables>): Promise<ChainHead> =>
  transaction
    .updateTable('audit_head')
    .set((row) => ({ sequence: row('sequence', '+', 1) }))
    .returning(['sequence', 'hash'])
    .executeTakeFirstOrThrow();

/** A half of a letter pair can't be kept by a database, and would come back as another text than was hashed. */
const whole = (text: string): string => text.toWellFormed();

/**
 * Adds who, when, what and every touched row's values before and after, chained to the line before, in the command's
 * own transaction. @returns the new head of the chain; null when the command changed nothing and leaves no line.
 */
export const writeAuditLine = async (transaction: Transaction<Tables>, line: AuditLine): Promise<ChainHead | null> => {
  const { actor, operation, trace, ports, undoes, isEvent = false } = line;
  if (trace.length === 0 && !isEvent) return null;
  const subjects = await subjectsOf(transaction, trace);
  const held = await holdHead(transaction);
  const id = ports.newId();
  const changes = trace.map((change, position) => ({
    id: ports.newId(),
    line_id: id,
    position,
    table_name: change.table,
    row_id: change.rowId,
    before: json(change.before),
    after: json(change.after),
  }));
  const about = whole(line.about);
  const reason = line.reason === null ? null : whole(line.reason);
  const values = {
    id,
    at: ports.now().toISOString(),
    actor_id: actor.id,
    actor_name: whole(actor.name),
    actor_roles: actor.roles.join(' '),
    operation,
    about,
    reason,
    undoes_line_id: undoes,
    change_count: changes.length,
    search_text: fold(`${whole(actor.name)} ${about} ${reason ?? ''}`),
    previous_hash: held.hash,
  };
  const head = { sequence: held.sequence, hash: hashLine(values, changes) };
  await transaction
    .insertInto('audit_lines')
    .values({ ...values, ...head })
    .execute();
  await insertRows(transaction, 'audit_changes', changes);
  const named = subjects.map((subject) => ({ ...subject, sequence: head.sequence }));
  await insertRows(transaction, 'audit_subjects', named);
  await transaction.updateTable('audit_head').set({ hash: head.hash }).execute();
  return head;
};
