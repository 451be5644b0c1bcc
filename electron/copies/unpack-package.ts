import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { Manifest } from '#shared/backups/copy.ts';
import { attachmentFolder, type CopyPlaces, databaseName, hashedPlace } from './book-places.ts';
import { CopyError } from './copy-error.ts';
import { writeStream } from './durable-files.ts';
import { readManifest } from './manifest-file.ts';
import { manifestEntry } from './write-package.ts';

const mostEntries = 200_000;
const mostManifestBytes = 50_000_000;

const notOurs = (): CopyError => new CopyError('Tệp này không phải bản sao của Sổ Kế Hoạch, hoặc đã bị hỏng.');

/** What an entry must be; only names that the manifest gives are known, so no entry leads anywhere else. */
type Expected = Map<string, { readonly to: string; readonly sha256: string; readonly bytes: number }>;

const expectedOf = (manifest: Manifest, half: CopyPlaces): Expected => {
  const attachments = path.join(half.folder, attachmentFolder);
  return new Map([
    [databaseName, { to: half.database, ...manifest.database }],
    ...manifest.attachments.map(
      (one) => [`${attachmentFolder}/${one.sha256}`, { to: hashedPlace(attachments, one.sha256), ...one }] as const,
    ),
  ]);
};

const takeManifest = async (zip: ZipFile, entry: Entry): Promise<Manifest> => {
  if (entry.fileName !== manifestEntry || entry.uncompressedSize > mostManifestBytes) throw notOurs();
  const manifest = readManifest(JSON.parse((await buffer(await zip.openReadStreamPromise(entry))).toString()));
  if (!manifest) throw notOurs();
  return manifest;
};

const refuseTooLarge = async (expected: Expected, folder: string): Promise<void> => {
  const { bavail, bsize } = await statfs(folder);
  const needed = [...expected.values()].reduce((sum, one) => sum + one.bytes, 0);
  if (needed > bavail * bsize)
    throw new CopyError('Ổ đĩa không đủ chỗ để mở tệp này. Giải phóng dung lượng rồi mở lại.');
};

const takeEntry = async (zip: ZipFile, entry: Entry, expected: Expected): Promise<void> => {
  const one = expected.get(entry.fileName);
  if (!one || entry.uncompressedSize !== one.bytes) throw notOurs();
  expected.delete(entry.fileName);
  const { sha256 } = await writeStream(await zip.openReadStreamPromise(entry), one.to);
  if (sha256 !== one.sha256) throw notOurs();
};

const takeAll = async (zip: ZipFile, half: CopyPlaces): Promise<Manifest> => {
  let manifest: Manifest | null = null;
  let expected: Expected = new Map();
  for await (const entry of zip.eachEntry()) {
    if (manifest) {
      await takeEntry(zip, entry, expected);
      continue;
    }
    manifest = await takeManifest(zip, entry);
    expected = expectedOf(manifest, half);
    await refuseTooLarge(expected, half.folder);
  }
  if (!manifest || expected.size > 0) throw notOurs();
  return manifest;
};

/** A full disk or a missing right is told as what it is; anything else that goes wrong is the file's fault. */
const isOfTheSystem = (error: unknown): boolean =>
  error instanceof CopyError || (error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code)));

/**
 * Unpacks a package into a folder of its own: the manifest first, then what it names, each of the size and hash it says.
 * @throws CopyError when the file is anything else.
 */
export const unpackPackage = async (file: string, half: CopyPlaces): Promise<Manifest> => {
  try {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
    try {
      if (zip.entryCount > mostEntries) throw notOurs();
      return await takeAll(zip, half);
    } finally {
      zip.close();
    }
  } catch (error) {
    throw isOfTheSystem(error) ? error : notOurs();
  }
};
