import type { BookCheck } from '#shared/backups/backups.ts';
import { type Copy, type CopyReason, copyOf } from '#shared/backups/copy.ts';
import { whyNotHere } from '#shared/backups/data-place.rules.ts';
import { isDailyDue, whyNotRemove } from '#shared/backups/thinning.rules.ts';
import type { Database } from '../database/engines/engine.ts';
import type { BookCopies } from './book-copies.ts';
import { findLastLine } from './book-facts.store.ts';
import { placesOf } from './book-places.ts';
import { browseFolder } from './browse-folders.ts';
import { CopyError } from './copy-error.ts';
import type { RunJob } from './copy-jobs.ts';
import { findMount } from './data-place.ts';
import { bytesOf } from './durable-files.ts';
import { inTurn } from './in-turn.ts';
import { deriveKey, newRecipe } from './passphrase.ts';
import { getManifest, listCopies, listUnreadable } from './read-copies.ts';
import { readRestored, restoreBook } from './restore-book.ts';
import { chooseSecondPlace, forgetSecondPlace, sendCopy, viewSecondPlace } from './second-place.ts';
import { removeCopies, thinCopies } from './thin-copies.ts';

type CopiesOptions = {
  readonly folder: string;
  readonly database: Database;
  readonly run: RunJob;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  readonly program: string;
  /** Called in a restore while nobody writes, before the data is exchanged. */
  readonly beforeExchange: () => Promise<void>;
};

const sentenceOf = (error: unknown): string =>
  error instanceof CopyError ? error.message : `Lỗi: ${error instanceof Error ? error.message : String(error)}.`;

export const keepCopies = (options: CopiesOptions): BookCopies => {
  const { folder, database, run, now, log, program, beforeExchange } = options;
  const places = placesOf(folder);
  const turn = inTurn();
  let lastCheck: BookCheck | null = null;
  let secondFault: string | null = null;
  let restoredAt: string | null = null;

  const find = async (id: string): Promise<Copy> => {
    const manifest = await getManifest(places, id);
    return (await listCopies(places)).find((copy) => copy.id === id) ?? copyOf(manifest, null);
  };
  const newestGood = async (): Promise<Copy | undefined> =>
    (await listCopies(places)).find((copy) => copy.fault === null && copy.reason !== 'from-file');

  const hasChanged = async (): Promise<boolean> => {
    const [last, newest] = [await findLastLine(database.kysely), await newestGood()];
    if (!newest) return last !== null;
    return last?.sequence !== newest.lastLine?.sequence || last?.at !== newest.lastLine?.at;
  };

  const sendNewest = async (): Promise<string | null> => {
    const newest = await newestGood();
    if (!newest) return null;
    try {
      const file = await sendCopy(places, newest, run);
      secondFault = null;
      return file;
    } catch (error) {
      secondFault = sentenceOf(error);
      throw error;
    }
  };

  const makeNow = async (reason: CopyReason, name: string): Promise<Copy> => {
    const made = await run('make', { folder, reason, name, now: now(), program });
    await thinCopies(places, now());
    // Whoever waits for the copy does not wait for the stick.
    turn(sendNewest).catch((error: unknown) => log(`second place: ${sentenceOf(error)}`));
    return copyOf(made, null);
  };

  const checkBook = async (): Promise<string | null> => {
    const fault = await run('checkBook', { folder });
    lastCheck = { at: now().toISOString(), fault };
    return fault;
  };

  const placeWarning = async (): Promise<string | null> => whyNotHere(folder, await findMount(folder));

  return {
    overview: async () => ({
      folder,
      copiesFolder: places.copies,
      bookBytes: ((await bytesOf(places.database)) ?? 0) + ((await bytesOf(`${places.database}-wal`)) ?? 0),
      copies: await listCopies(places),
      unreadable: await listUnreadable(places),
      secondPlace: await viewSecondPlace(places, secondFault),
      check: lastCheck,
      restored: await readRestored(places),
      placeWarning: await placeWarning(),
    }),
    warnings: async () => {
      const damage = lastCheck?.fault ?? null;
      const found = [damage && `${damage} Mở trang Sao lưu để khôi phục.`, await placeWarning()];
      return found.filter((sentence) => sentence !== null);
    },
    make: (reason, name = '') => turn(() => makeNow(reason, name)),
    makeBefore: (reason) =>
      turn(async () => {
        if (await hasChanged()) await makeNow(reason, '');
      }),
    makeDaily: () =>
      turn(async () => {
        const newest = await newestGood();
        if (isDailyDue(newest?.madeAt ?? null, await hasChanged(), now())) await makeNow('daily', '');
      }),
    check: (id) =>
      turn(async () => {
        await run('check', { folder, id, now: now() });
        return find(id);
      }),
    remove: (id) =>
      turn(async () => {
        await getManifest(places, id);
        const reason = whyNotRemove(await listCopies(places), id);
        if (reason !== null) throw new CopyError(reason);
        await removeCopies(places, [id]);
      }),
    checkBook,
    compare: async (id) => ({ copy: await find(id), ...(await run('compare', { folder, id })) }),
    restore: (id, who) =>
      turn(async () => {
        const safetyId = await restoreBook({ places, id, who, now: now(), program, database, run, beforeExchange });
        restoredAt = now().toISOString();
        lastCheck = { at: restoredAt, fault: null };
        return safetyId;
      }),
    restoredAt: () => restoredAt,
    browse: browseFolder,
    keepSecondPlace: async (chosen, passphrase) => {
      secondFault = null;
      await (chosen === null ? forgetSecondPlace(places) : chooseSecondPlace(places, chosen, passphrase));
    },
    sendNewest: () => turn(sendNewest),
    writePackage: (toFolder, passphrase) =>
      turn(async () => {
        const newest = await newestGood();
        const copy = newest && !(await hasChanged()) ? newest : await makeNow('by-hand', 'Chuyển sang máy khác');
        const key = passphrase === null ? null : await deriveKey(passphrase, newRecipe());
        return run('writePackage', { folder, id: copy.id, toFolder, key });
      }),
    openPackage: (file, passphrase) =>
      turn(async () => find((await run('readPackage', { folder, file, passphrase, now: now() })).id)),
    close: () => turn(async () => {}),
  };
};
