import type { Kysely } from 'kysely';
import type { Actor } from '#shared/contract/actor.ts';
import type { BookCopies } from '../copies/book-copies.ts';
import type { Tables } from '../database/tables.ts';
import type { Printer } from '../documents/print.ts';
import type { Brake } from './brake.ts';
import type { ChainHead } from './chain-hash.ts';
import type { Connection } from './connection.ts';
import type { Passwords } from './passwords.ts';
import type { Ports } from './ports.ts';
import type { ProgressBoard } from './progress-board.ts';

/** Keeps the head of the audit's chain outside the database, so that a cut end is told. */
export type HeadKeeper = {
  /** Called once a command is kept; never waited for. */
  readonly keep: (head: ChainHead) => void;
  /** Every head that the chain must still hold. */
  readonly list: () => Promise<readonly ChainHead[]>;
  /** Forgets them all: the chain goes on from a restored copy, which ends where it was made. */
  readonly restart: () => Promise<void>;
};

/** What the whole program shares; made once by the core. */
export type House = {
  readonly kysely: Kysely<Tables>;
  readonly ports: Ports;
  readonly printer: Printer;
  readonly passwords: Passwords;
  readonly brake: Brake;
  readonly heads: HeadKeeper;
  /** null where the data lies on a server, which keeps its own copies. */
  readonly copies: BookCopies | null;
  /** Folder with the files that came with results, each under the hash of what it contains. */
  readonly attachments: string;
  /** How far sets of papers have come that are being printed. */
  readonly longWork: ProgressBoard;
  /** Folder with plan library and catalogues. */
  readonly resources: string;
};

/** What every call brings: the house, and the connection it came through. */
export type Call = { readonly house: House; readonly connection: Connection };

/** The same call behind the guard. `actor` is `nobodyYet` where the operation is for people who are not in. */
export type GuardedCall = Call & { readonly actor: Actor; readonly operation: string };
