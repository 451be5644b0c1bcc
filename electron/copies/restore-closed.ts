import { rm } from 'node:fs/promises';
import type { Restored } from '#shared/backups/backups.ts';
import { type BookPlaces, placesOf } from './book-places.ts';
import type { ProveAudit } from './check-copy.ts';
import { exists, putInPlace, writeWhole } from './durable-files.ts';
import { getManifest } from './read-copies.ts';
import { putAside } from './restore-book.ts';
import { stageCopy } from './stage-copy.ts';

type Closed = { readonly folder: string; readonly id: string; readonly who: string; readonly now: Date };

const removeLog = async ({ database }: BookPlaces): Promise<void> => {
  for (const rest of ['-wal', '-shm']) await rm(database + rest, { force: true });
};

/**
 * Puts a copy in the place of a book that can't be opened. The old file is kept under another name first.
 * @throws CopyError when the copy is not good; nothing was changed then.
 */
export const restoreClosed = async ({ folder, id, who, now }: Closed, proveAudit: ProveAudit): Promise<void> => {
  const places = placesOf(folder);
  const { madeAt } = await getManifest(places, id);
  const staged = await stageCopy({ folder, id, now }, proveAudit);
  if (await exists(places.database)) await putAside(places, now);
  await removeLog(places);
  await putInPlace(staged, places.database);
  const restored: Restored = { at: now.toISOString(), who, copyMadeAt: madeAt, safetyId: null };
  await writeWhole(places.restored, JSON.stringify(restored));
};
