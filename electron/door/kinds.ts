import { os } from '@orpc/server';
import type { CopyReason } from '#shared/backups/copy.ts';
import type { Kind, OperationMeta } from '#shared/contract/operation.ts';
import type { Reader } from '../database/handles.ts';
import { type LineNote, writeAuditLine } from './audit.ts';
import type { GuardedCall } from './call.ts';
import { openWriter, type RowChange } from './writer.ts';

const base = os.$context<GuardedCall>();

const mustBe = (kind: Kind, meta: unknown, operation: string): void => {
  const declared = (meta as OperationMeta).kind;
  if (declared !== kind) throw new Error(`${operation} is declared as ${declared} but handled as ${kind}`);
};

/** A query: the handler gets `db`, which can only read. */
export const reading = base.middleware(({ context, next, procedure }) => {
  mustBe('query', procedure['~orpc'].meta, context.operation);
  const db: Reader = context.house.kysely;
  return next({ context: { db } });
});

/**
 * A command: the handler gets `db`, the open transaction, and `line`, on which it may note more for the audit. All of it
 * is kept with its audit line, or nothing.
 */
export const writing = base.middleware(async ({ context, next, procedure }) => {
  mustBe('command', procedure['~orpc'].meta, context.operation);
  const { house, actor, operation } = context;
  const { answer, head } = await house.kysely.transaction().execute(async (transaction) => {
    const trace: RowChange[] = [];
    const db = openWriter(transaction, trace, house.ports.newId);
    const line: LineNote = { about: '', reason: null, undoes: null };
    const answer = await next({ context: { db, line } });
    const head = await writeAuditLine(transaction, { actor, operation, trace, ports: house.ports, ...line });
    return { answer, head };
  });
  if (head) house.heads.keep(head);
  return answer;
});

/** A document: the handler reads in one snapshot through `inOneRead`, and prints after it has closed. */
export const printing = base.middleware(({ context, next, procedure }) => {
  mustBe('document', procedure['~orpc'].meta, context.operation);
  const inOneRead = <T>(read: (db: Reader) => Promise<T>): Promise<T> =>
    context.house.kysely.transaction().execute(read);
  return next({ context: { inOneRead } });
});

/** An upkeep: no transaction is open, the handler works with the copies of the house. */
export const keeping = base.middleware(({ context, next, procedure }) => {
  mustBe('upkeep', procedure['~orpc'].meta, context.operation);
  return next();
});

/** Before a command that touches many rows: a copy of the book, made before the transaction opens. */
export const copiedFirst = (reason: CopyReason) =>
  base.middleware(async ({ context, next }) => {
    await context.house.copies?.makeBefore(reason);
    return next();
  });
