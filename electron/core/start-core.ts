import path from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { Actor } from '#shared/contract/actor.ts';
import type { contract } from '#shared/contract/contract.ts';
import { attachmentFolder } from '../copies/book-places.ts';
import { keepCopies } from '../copies/keep-copies.ts';
import { runInThread } from '../copies/run-in-thread.ts';
import { watchCopies } from '../copies/watch-copies.ts';
import type { Database } from '../database/engines/engine.ts';
import { type Printer, startPrinter } from '../documents/print.ts';
import { newBrake } from '../door/brake.ts';
import type { House } from '../door/call.ts';
import { findHash } from '../door/chain.store.ts';
import { type Connection, fixedConnection } from '../door/connection.ts';
import { type HashCost, openPasswords } from '../door/passwords.ts';
import { type Ports, realPorts } from '../door/ports.ts';
import { programVersion } from '../door/program-version.ts';
import { newProgressBoard } from '../door/progress-board.ts';
import { headFileOf, noHeadFile, openHeadFile } from './head-file.ts';
import { type Era, openConnection } from './open-connection.ts';
import { router } from './router.ts';

/** The page's own typed api, spoken as one person. */
export type Client = ContractRouterClient<typeof contract>;

export type Core = {
  /** What hosts hand to every call beside the connection. */
  readonly house: House;
  /** A new line for one page, as its host opens it. */
  readonly connect: () => Connection;
  /** Signs everyone out: the book behind the door is another one. */
  readonly endSessions: () => void;
  /** The operations as this person, in process: for tests and tools. */
  readonly as: (actor: Actor | null) => Client;
  /** The operations as a page that was just opened and has to sign in: for tests and tools. */
  readonly asNewPage: () => Client;
  /** From now on copies are made without being asked. */
  readonly watch: () => void;
  readonly close: () => Promise<void>;
};

type CoreOptions = {
  readonly database: Database;
  /** Folder with plan library and catalogues. */
  readonly resources: string;
  /** Folder for the files that come with results; without one, beside the data file. */
  readonly attachments?: string;
  readonly ports?: Ports;
  readonly printer?: Printer;
  /** The data folder whose copies are kept; null where a server keeps its own. */
  readonly copiesOf?: string | null;
  /** Less work for passwords, where a test has many. */
  readonly hashCost?: HashCost;
};

const attachmentsBeside = (file: string | null): string => {
  if (file === null) throw new Error('Where the data lies on a server, a folder for attached files has to be named');
  return path.join(path.dirname(file), attachmentFolder);
};

/** Run from its TypeScript source or bundled flat beside main.js, the thread's file lies in the same folder. */
const copyThread = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './copy-worker.ts' : './copy-worker.js', import.meta.url);

/** Puts the parts together around an open, migrated database. Closing it closes the database too. */
export const startCore = (options: CoreOptions): Core => {
  const { database, resources, ports = realPorts, printer = startPrinter(), copiesOf = null, hashCost } = options;
  const { now, log } = ports;
  const era: Era = { now: 0 };
  const endSessions = (): void => {
    era.now += 1;
  };
  const { kysely, file } = database;
  const heads =
    file === null
      ? noHeadFile
      : openHeadFile(headFileOf(file), {
          isHeld: async ({ sequence, hash }) => sequence === 0 || (await findHash(kysely, sequence)) === hash,
          log,
        });
  const attachments = options.attachments ?? attachmentsBeside(file);
  const run = runInThread(copyThread());
  const copies =
    copiesOf === null
      ? null
      : keepCopies({
          folder: copiesOf,
          database,
          run,
          now,
          log,
          program: programVersion,
          beforeExchange: () => {
            endSessions();
            return heads.restart();
          },
        });
  let stopWatching = (): void => {};
  const [passwords, brake] = [openPasswords(hashCost), newBrake(now)];
  const house: House = {
    kysely,
    ports,
    printer,
    resources,
    heads,
    copies,
    attachments,
    longWork: newProgressBoard(),
    passwords,
    brake,
  };
  const connect = () => openConnection(house, era);
  const speakOn = (connection: Connection): Client => createRouterClient(router, { context: { house, connection } });
  return {
    house,
    connect,
    endSessions,
    as: (actor) => speakOn(fixedConnection(actor)),
    asNewPage: () => speakOn(connect()),
    watch: () => {
      if (copies) stopWatching = watchCopies(copies, log);
    },
    close: async () => {
      stopWatching();
      await printer.close();
      await copies?.close();
      await heads.close();
      await database.close();
    },
  };
};
