import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type Copy, copyOf, type Manifest } from '#shared/backups/copy.ts';
import { attachmentFolder, type BookPlaces, copyPlacesOf, unfinished } from './book-places.ts';
import { CopyError } from './copy-error.ts';
import { bytesOf, readJson, writeWhole } from './durable-files.ts';
import { readManifest } from './manifest-file.ts';

const Checked = z.object({ at: z.string(), fault: z.string().nullable() });

/** The manifest of a copy; null where the folder is no copy. */
export const findManifest = async (places: BookPlaces, id: string): Promise<Manifest | null> => {
  const manifest = readManifest(await readJson(copyPlacesOf(places, id).manifest));
  return manifest?.id === id ? manifest : null;
};

export const getManifest = async (places: BookPlaces, id: string): Promise<Manifest> => {
  const isName = path.basename(id) === id;
  const manifest = isName ? await findManifest(places, id) : null;
  if (!manifest)
    throw new CopyError('Bản sao này không còn trong thư mục sao lưu. Mở lại danh sách rồi chọn bản khác.');
  return manifest;
};

/** Keeps what a look at a copy found. */
export const keepChecked = (places: BookPlaces, id: string, fault: string | null, at: Date): Promise<void> =>
  writeWhole(copyPlacesOf(places, id).checked, JSON.stringify({ at: at.toISOString(), fault }));

const readCopy = async (places: BookPlaces, manifest: Manifest): Promise<Copy> => {
  const files = copyPlacesOf(places, manifest.id);
  const checked = Checked.safeParse(await readJson(files.checked));
  const bytes = await bytesOf(files.database);
  if (bytes === null) return copyOf(manifest, 'Thiếu tệp dữ liệu.');
  if (bytes !== manifest.database.bytes) return copyOf(manifest, 'Tệp dữ liệu bị cắt ngắn hoặc bị sửa.');
  return copyOf(manifest, checked.success ? checked.data.fault : null);
};

/** Folders among the copies whose manifest is missing or is not as it was written. */
export const listUnreadable = async (places: BookPlaces): Promise<string[]> => {
  const entries = await readdir(places.copies, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isDirectory() && entry.name !== attachmentFolder && !entry.name.startsWith(unfinished))
    .map((entry) => entry.name);
  const manifests = await Promise.all(names.map((name) => findManifest(places, name)));
  return names.filter((_, at) => manifests[at] === null).sort();
};

/** Every copy, the newest first. */
export const listCopies = async (places: BookPlaces): Promise<Copy[]> => {
  const names = await readdir(places.copies).catch(() => []);
  const manifests = await Promise.all(names.map((name) => findManifest(places, name)));
  const copies = await Promise.all(
    manifests.filter((manifest) => manifest !== null).map((manifest) => readCopy(places, manifest)),
  );
  return copies.sort((a, b) => b.madeAt.localeCompare(a.madeAt) || b.id.localeCompare(a.id));
};

/** Takes away what was being written when the program last ended. */
export const removeUnfinished = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(unfinished)))
    await rm(path.join(folder, name), { recursive: true, force: true });
};
