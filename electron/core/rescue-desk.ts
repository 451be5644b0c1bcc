import { rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import type { Copy } from '#shared/backups/copy.ts';
import { findLastLine } from '../copies/book-facts.store.ts';
import { placesOf } from '../copies/book-places.ts';
import { listCopies } from '../copies/read-copies.ts';
import { readPackage } from '../copies/read-package.ts';
import { restoreClosed } from '../copies/restore-closed.ts';
import { openDataFile } from '../database/engines/data-file.ts';
import type { DamagedBook } from './damaged-book.ts';
import { headFileOf, readHeads } from './head-file.ts';
import { proveAudit } from './prove-audit.ts';
import { takeBook } from './take-book.ts';

export type RescueView = {
  readonly folder: string;
  readonly reason: string;
  readonly copies: readonly Copy[];
  /** The number of the last thing that was done in the damaged book; null: nobody knows any more. */
  readonly lastSequence: number | null;
};

/** The way out for a book that can't be opened: look at its copies, fetch one from elsewhere, restore one. */
export type RescueDesk = {
  readonly view: () => Promise<RescueView>;
  readonly openPackage: (file: string, passphrase: string | null) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
};

const readLastSequence = async (database: string): Promise<number | null> => {
  const [head] = await readHeads(headFileOf(database));
  if (head) return head.sequence;
  try {
    const file = openDataFile(database);
    try {
      return (await findLastLine(file.kysely))?.sequence ?? null;
    } finally {
      file.close();
    }
  } catch {
    return null;
  }
};

export const openRescueDesk = ({ folder, message }: DamagedBook): RescueDesk => {
  const places = placesOf(folder);
  const alone = async (work: () => Promise<unknown>): Promise<void> => {
    const lock = takeBook(folder, new Date());
    try {
      await work();
    } finally {
      lock.release();
    }
  };
  return {
    view: async () => ({
      folder,
      reason: message,
      copies: await listCopies(places),
      lastSequence: await readLastSequence(places.database),
    }),
    openPackage: (file, passphrase) =>
      alone(() => readPackage({ folder, file, passphrase, now: new Date() }, proveAudit)),
    restore: (id) =>
      alone(async () => {
        await restoreClosed({ folder, id, who: userInfo().username, now: new Date() }, proveAudit);
        // The chain goes on from where the copy was made.
        await rm(headFileOf(places.database), { force: true });
      }),
  };
};
