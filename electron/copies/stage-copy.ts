import { rm } from 'node:fs/promises';
import path from 'node:path';
import { openSqlite } from '../database/engines/sqlite.ts';
import { migrate, NewerSchema } from '../database/migrate.ts';
import { bringAttachments } from './attachments.ts';
import { copyPlacesOf, placesOf, unfinished } from './book-places.ts';
import { findCopyFault, type ProveAudit } from './check-copy.ts';
import { CopyError } from './copy-error.ts';
import { copyWhole, syncFile } from './durable-files.ts';
import { getManifest } from './read-copies.ts';

/** Brings a copied data file to the schema of this program; its own copy is left as it is. */
const bringUpToDate = async (file: string, now: Date): Promise<void> => {
  const database = openSqlite(file);
  try {
    await migrate(database, now);
  } catch (error) {
    if (error instanceof NewerSchema)
      throw new CopyError('Bản sao do phiên bản Sổ Kế Hoạch mới hơn ghi ra. Cài phiên bản mới rồi khôi phục lại.');
    throw error;
  } finally {
    await database.close();
  }
};

type Staging = { readonly folder: string; readonly id: string; readonly now: Date };

/**
 * Puts a checked copy ready beside the data, up to date and with its files in place.
 * @returns the file that may take the data's place. @throws CopyError when the copy is not good.
 */
export const stageCopy = async ({ folder, id, now }: Staging, proveAudit: ProveAudit): Promise<string> => {
  const places = placesOf(folder);
  const manifest = await getManifest(places, id);
  const copy = copyPlacesOf(places, id);
  const fault = await findCopyFault(copy, places.sharedAttachments, manifest, proveAudit);
  if (fault !== null) throw new CopyError(`Không khôi phục được từ bản sao này. ${fault} Chọn bản sao khác.`);
  const staged = path.join(folder, `${unfinished}khoi-phuc.db`);
  try {
    await copyWhole(copy.database, staged);
    await bringUpToDate(staged, now);
    await syncFile(staged);
    await bringAttachments(places.sharedAttachments, places.attachments, manifest.attachments);
    return staged;
  } catch (error) {
    await rm(staged, { force: true });
    throw error;
  }
};
