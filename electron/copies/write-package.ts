import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Manifest } from '#shared/backups/copy.ts';
import { attachmentFolder, type BookPlaces, copyPlacesOf, databaseName, hashedPlace, placesOf } from './book-places.ts';
import { CopyError } from './copy-error.ts';
import { exists, putInPlace, syncFile } from './durable-files.ts';
import { writeManifestText } from './manifest-file.ts';
import type { PassphraseKey } from './passphrase.ts';
import { getManifest } from './read-copies.ts';
import { seal } from './sealed-file.ts';

export const manifestEntry = 'ban-ke.json';
export const openEnding = '.skhb';
export const sealedEnding = '.skhbm';

/** "so-ke-hoach-2026-11-22-164324-daily.skhb"; closed with a passphrase it ends in "m". */
const packageName = (id: string, isSealed: boolean): string =>
  `so-ke-hoach-${id}${isSealed ? sealedEnding : openEnding}`;

/** Attachments are pictures and office files, packed already. */
const zipOf = (places: BookPlaces, manifest: Manifest): ZipFile => {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(writeManifestText(manifest)), manifestEntry);
  zip.addFile(copyPlacesOf(places, manifest.id).database, databaseName, { compressionLevel: 3 });
  for (const { sha256 } of manifest.attachments)
    zip.addFile(hashedPlace(places.sharedAttachments, sha256), `${attachmentFolder}/${sha256}`, { compress: false });
  zip.end();
  return zip;
};

const writeOut = async (zip: ZipFile, file: string, key: PassphraseKey | null): Promise<void> => {
  const failed = new Promise<never>((_resolve, reject) => zip.once('error', reject));
  const source = zip.outputStream as Readable;
  const target = createWriteStream(file);
  const written = key ? pipeline(source, seal(key), target) : pipeline(source, target);
  await Promise.race([written, failed]);
  await syncFile(file);
};

export type PackageRequest = {
  readonly folder: string;
  readonly id: string;
  readonly toFolder: string;
  /** Closes the file; null leaves it open. */
  readonly key: PassphraseKey | null;
};

/**
 * Writes a copy with all its files as one file to another place. @returns the file.
 * @throws CopyError when the place is not there; the system's own error when it is full or may not be written.
 */
export const writePackage = async ({ folder, id, toFolder, key }: PackageRequest): Promise<string> => {
  const places = placesOf(folder);
  const manifest = await getManifest(places, id);
  if (!(await exists(toFolder)))
    throw new CopyError(`Không thấy thư mục ${toFolder}. Cắm lại ổ hoặc chọn thư mục khác.`);
  const file = path.join(toFolder, packageName(id, key !== null));
  const half = `${file}.dang-ghi`;
  try {
    await writeOut(zipOf(places, manifest), half, key);
    await putInPlace(half, file);
    return file;
  } catch (error) {
    await rm(half, { force: true }).catch(() => {});
    throw error;
  }
};
