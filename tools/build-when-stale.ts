import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

const sources = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package-lock.json'];
const built = 'out/renderer/index.html';

const changedAt = (place: string): number => statSync(path.join(root, place), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newest = (place: string): number => {
  const full = path.join(root, place);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return changedAt(place);
  return Math.max(
    0,
    ...readdirSync(full, { recursive: true, encoding: 'utf8' }).map((file) => changedAt(path.join(place, file))),
  );
};

/** Builds the program unless what stands in `out/` is newer than every source. */
export const buildWhenStale = (): void => {
  if (Math.max(...sources.map(newest)) < changedAt(built)) return;
  console.log('Đang dựng chương trình…');
  const electronVite = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [electronVite, 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stdout + stderr);
  throw new Error('The build failed');
};
