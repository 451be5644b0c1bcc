import { readFile, realpath, statfs } from 'node:fs/promises';
import path from 'node:path';
import { isOnNetwork, type Mount } from '#shared/backups/data-place.rules.ts';

/** One line of Linux's list of mounts: `device place type …`, spaces written as \040. */
const readMounts = (list: string): { readonly place: string; readonly type: string }[] =>
  list
    .split('\n')
    .map((line) => line.split(' '))
    .filter((words) => words.length >= 3)
    .map(([, place = '', type = '']) => ({ place: place.replaceAll('\\040', ' '), type }));

/** The mount that a folder lies on: the one with the longest name above it. */
export const mountAbove = (list: string, folder: string): string | null => {
  const above = readMounts(list).filter(
    ({ place }) => place === '/' || folder === place || folder.startsWith(`${place}/`),
  );
  return above.sort((a, b) => b.place.length - a.place.length)[0]?.type ?? null;
};

/** macOS numbers its file systems; these two are kept on servers. */
const remoteOnMac = new Set([0x02, 0x17]);

/** A drive letter that stands for a shared folder leads to its name on the network. */
const mountOnWindows = async (folder: string): Promise<Mount | null> => {
  const real = await realpath(folder).catch(() => folder);
  return { type: '', isRemote: isOnNetwork(real, null) };
};

/** What the system says of the place of a folder; null where it says nothing. */
export const findMount = async (folder: string): Promise<Mount | null> => {
  if (process.platform === 'linux') {
    const list = await readFile('/proc/self/mounts', 'utf8').catch(() => '');
    const type = mountAbove(list, path.resolve(folder));
    return type === null ? null : { type, isRemote: false };
  }
  if (process.platform === 'win32') return mountOnWindows(folder);
  if (process.platform !== 'darwin') return null;
  const found = await statfs(folder).catch(() => null);
  return found && { type: String(found.type), isRemote: remoteOnMac.has(found.type) };
};
