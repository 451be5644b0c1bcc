import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Restored } from '#shared/backups/backups.ts';
import type { Database } from '../database/engines/engine.ts';
import type { BookPlaces } from './book-places.ts';
import { CopyError } from './copy-error.ts';
import type { RunJob } from './copy-jobs.ts';
import { exists, readJson, writeWhole } from './durable-files.ts';
import { getManifest } from './read-copies.ts';

export const readRestored = async (places: BookPlaces): Promise<Restored | null> => {
  const read = Restored.safeParse(await readJson(places.restored));
  return read.success ? read.data : null;
};

/** Keeps a data file that no copy can be made of, with its log, beside the data under another name. */
export const putAside = async (places: BookPlaces, now: Date): Promise<void> => {
  const stamp = now.toISOString().replace(/[-:]/g, '').slice(0, 15);
  for (const rest of ['', '-wal'])
    if (await exists(places.database + rest))
      await copyFile(places.database + rest, path.join(places.folder, `so-ke-hoach-hong-${stamp}.db${rest}`));
};

type Safety = { readonly places: BookPlaces; readonly now: Date; readonly program: string; readonly run: RunJob };

/** A copy of the book as it is; where it is too damaged for one, the file itself is kept aside. */
const makeSafety = async ({ places, now, program, run }: Safety): Promise<string | null> => {
  try {
    const { folder } = places;
    return (await run('make', { folder, reason: 'restore', name: '', now, program })).id;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!(error instanceof CopyError) && !/^SQLITE_(CORRUPT|NOTADB)/.test(code)) throw error;
    await putAside(places, now);
    return null;
  }
};

type Restore = Safety & {
  readonly id: string;
  readonly who: string;
  readonly database: Database;
  /** Called while nobody writes, before the data is exchanged. */
  readonly beforeExchange: () => Promise<void>;
};

/**
 * Puts a copy in the place of the book while the program runs. Callers wait from the safety copy until the restored data
 * is open, so nothing written in between is lost. @returns the safety copy.
 * @throws CopyError when the copy is not good; the book is then as it was.
 */
export const restoreBook = async (asked: Restore): Promise<string | null> => {
  const { places, id, who, now, database, run } = asked;
  const { exchange } = database;
  if (!exchange) throw new CopyError('Dữ liệu nằm trên máy chủ: khôi phục bằng công cụ của máy chủ.');
  const { madeAt } = await getManifest(places, id);
  const staged = await run('stage', { folder: places.folder, id, now });
  let safetyId: string | null = null;
  try {
    await exchange(async () => {
      safetyId = await makeSafety(asked);
      await asked.beforeExchange();
      return staged;
    });
  } catch (error) {
    await rm(staged, { force: true });
    throw error;
  }
  await writeWhole(places.restored, JSON.stringify({ at: now.toISOString(), who, copyMadeAt: madeAt, safetyId }));
  return safetyId;
};
