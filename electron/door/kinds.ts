import { os } from '@orpc/server';
import type { CopyReason } from '#shared/backups/copy.ts';
import type { Actor } from '#shared/contract/actor.ts';
import type { Kind, OperationMeta } from '#shared/contract/operation.ts';
import type { Reader, Writer } from '../database/handles.ts';
import { type LineNote, writeAuditLine } from './audit.ts';
import type { GuardedCall } from './call.ts';
import { openSecrets, type SecretKeeper, type SecretReader } from './secrets.ts';
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

/** What a command works with: the open transaction, the secrets, its own line in the journal. */
export type Write = {
  readonly db: Writer;
  readonly secrets: SecretKeeper;
  readonly line: LineNote;
};

/** One transaction with its audit line, in this person's name: all of it is kept, or nothing. */
const writeAs = async <T>(
  actor: Actor,
  { house, operation }: GuardedCall,
  work: (write: Write) => Promise<T>,
): Promise<T> => {
  const { answer, head } = await house.kysely.transaction().execute(async (transaction) => {
    const trace: RowChange[] = [];
    const db = openWriter(transaction, trace, house.ports.newId);
    const line: LineNote = { about: '', reason: null, undoes: null };
    const answer = await work({ db, secrets: openSecrets(transaction), line });
    const head = await writeAuditLine(transaction, { actor, operation, trace, ports: house.ports, ...line });
    return { answer, head };
  });
  if (head) house.heads.keep(head);
  return answer;
};

/**
 * A command: the handler gets `db`, the open transaction, and `line`, on which it may note more for the audit. All of it
 * is kept with its audit line, or nothing.
 */
export const writing = base.middleware(async ({ context, next, procedure }) => {
  mustBe('command', procedure['~orpc'].meta, context.operation);
  return writeAs(context.actor, context, async ({ db, line }) => await next({ context: { db, line } }));
});

/**
 * A command that works with passwords: to hash one takes too long to hold a transaction meanwhile. The handler reads, and
 * then writes once through `inOneWrite`, in the name of whoever signs in by it.
 */
export const keepingSecrets = base.middleware(({ context, next, procedure }) => {
  mustBe('command', procedure['~orpc'].meta, context.operation);
  const db: Reader = context.house.kysely;
  const secrets: SecretReader = openSecrets(context.house.kysely);
  const inOneWrite = <T>(work: (write: Write) => Promise<T>, actor: Actor = context.actor): Promise<T> =>
    writeAs(actor, context, work);
  return next({ context: { db, secrets, inOneWrite } });
});

/** A command that reads files first: the handler does so with no transaction open, and then writes once. */
export const writingAfter = base.middleware(({ context, next, procedure }) => {
  mustBe('command', procedure['~orpc'].meta, context.operation);
  const inOneWrite = <T>(work: (write: Write) => Promise<T>): Promise<T> => writeAs(context.actor, context, work);
  return next({ context: { inOneWrite } });
});

/** A document: the handler reads in one snapshot through `inOneRead`, and prints after it has closed. */
export const printing = base.middleware(({ context, next, procedure }) => {
  mustBe('document', procedure['~orpc'].meta, context.operation);
  const inOneRead = <T>(read: (db: Reader) => Promise<T>): Promise<T> =>
    context.house.kysely.transaction().execute(read);
  return next({ context: { inOneRead } });
});

/**
 * A command that prints before it keeps: what is printed is read in one snapshot and printed with no transaction open; then
 * the handler writes once through `inOneWrite`.
 */
export const keepingPrints = base.middleware(({ context, next, procedure }) => {
  mustBe('command', procedure['~orpc'].meta, context.operation);
  const inOneRead = <T>(read: (db: Reader) => Promise<T>): Promise<T> =>
    context.house.kysely.transaction().execute(read);
  const inOneWrite = <T>(work: (write: Write) => Promise<T>): Promise<T> => writeAs(context.actor, context, work);
  return next({ context: { inOneRead, inOneWrite } });
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
