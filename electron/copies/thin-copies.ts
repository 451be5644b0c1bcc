import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { listThinned } from '#shared/backups/thinning.rules.ts';
import { listAttachments } from './attachments.ts';
import { type BookPlaces, copyPlacesOf, hashedPlace, unfinished } from './book-places.ts';
import { findManifest, listCopies } from './read-copies.ts';

/** Takes a copy away: first its name, so that no half of it is ever listed. */
const removeFolder = async (places: BookPlaces, id: string): Promise<void> => {
  const going = path.join(places.copies, `${unfinished}xoa-${id}`);
  await rename(copyPlacesOf(places, id).folder, going);
  await rm(going, { recursive: true, force: true });
};

/** Takes away the shared files that no copy names any more. */
const removeLooseAttachments = async (places: BookPlaces): Promise<void> => {
  const named = new Set<string>();
  for (const { id } of await listCopies(places))
    for (const { sha256 } of (await findManifest(places, id))?.attachments ?? []) named.add(sha256);
  for (const { sha256 } of await listAttachments(places.sharedAttachments))
    if (!named.has(sha256)) await rm(hashedPlace(places.sharedAttachments, sha256), { force: true });
};

export const removeCopies = async (places: BookPlaces, ids: readonly string[]): Promise<void> => {
  for (const id of ids) await removeFolder(places, id);
  if (ids.length > 0) await removeLooseAttachments(places);
};

/** Takes away what the rule of days, weeks and months no longer keeps. */
export const thinCopies = async (places: BookPlaces, now: Date): Promise<void> =>
  removeCopies(places, listThinned(await listCopies(places), now));
