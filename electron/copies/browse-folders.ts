import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { FolderView } from '#shared/backups/backups.ts';
import { inVietnameseOrder } from '#shared/words/order.ts';
import { CopyError } from './copy-error.ts';
import { bytesOf } from './durable-files.ts';
import { openEnding, sealedEnding } from './write-package.ts';

const isFolder = (place: string): Promise<boolean> =>
  stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );

const foldersIn = async (place: string): Promise<string[]> =>
  (await readdir(place).catch(() => [])).map((name) => path.join(place, name));

/** Drives, and where the systems hang USB sticks. */
const beginnings = async (): Promise<string[]> => {
  if (process.platform === 'win32')
    return [homedir(), ...[...'CDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`)];
  const hung = [...(await foldersIn('/media')), ...(await foldersIn('/run/media')), '/Volumes', '/mnt'];
  const inside = await Promise.all(hung.map(foldersIn));
  return [homedir(), ...hung, ...inside.flat()];
};

const existing = async (places: readonly string[]): Promise<string[]> => {
  const found = await Promise.all(places.map(async (place) => ((await isFolder(place)) ? place : null)));
  return found.filter((place) => place !== null);
};

const isPackage = (name: string): boolean => name.endsWith(openEnding) || name.endsWith(sealedEnding);

/** What a folder of this computer holds for copies; null: where to begin. */
export const browseFolder = async (folder: string | null): Promise<FolderView> => {
  if (folder === null) {
    const folders = (await existing(await beginnings())).map((place) => ({ name: place, path: place }));
    return { folder: null, parent: null, folders, packages: [] };
  }
  if (!path.isAbsolute(folder)) throw new CopyError('Thư mục: ghi đường dẫn đầy đủ, ví dụ E:\\Sao lưu.');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new CopyError(`Không mở được thư mục ${folder}. Kiểm tra ổ và đường dẫn.`);
  });
  const seen = entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('$'));
  const named = (name: string) => ({ name, path: path.join(folder, name) });
  const inOrder = (a: { name: string }, b: { name: string }) => inVietnameseOrder(a.name, b.name);
  const files = seen.filter((entry) => entry.isFile() && isPackage(entry.name)).map(({ name }) => named(name));
  const parent = path.dirname(folder);
  return {
    folder,
    parent: parent === folder ? null : parent,
    folders: seen
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => named(name))
      .sort(inOrder),
    packages: await Promise.all(
      files.sort(inOrder).map(async (file) => ({ ...file, bytes: (await bytesOf(file.path)) ?? 0 })),
    ),
  };
};
