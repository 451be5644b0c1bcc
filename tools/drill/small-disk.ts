import { spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A disk of its own with little room. */
type SmallDisk = {
  readonly folder: string;
  /** Fills it up to so many free bytes. */
  readonly leave: (bytes: number) => void;
  readonly clear: () => void;
  readonly remove: () => void;
};

const ballast = 'ballast';

/** Memory mounted as a disk, which only Linux's root may do; null: not to be had here. */
export const mountSmallDisk = (folder: string, megabytes: number): SmallDisk | null => {
  if (process.platform !== 'linux') return null;
  mkdirSync(folder, { recursive: true });
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status !== 0) return null;
  const file = path.join(folder, ballast);
  return {
    folder,
    leave: (bytes) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
    },
    clear: () => rmSync(file, { force: true }),
    remove: () => {
      spawnSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
};
