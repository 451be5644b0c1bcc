import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './build-when-stale.ts';

const folder = path.join(root, 'node_modules/electron');
const patience = 5 * 60_000;

/** Where Electron's program lies on this machine; undefined where it was never fetched. */
export const findElectronBinary = (): string | undefined => {
  const pointer = path.join(folder, 'path.txt');
  const name = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : 'electron';
  const binary = path.join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(folder, 'dist'), name);
  return existsSync(binary) ? binary : undefined;
};

/** The program, fetched first where it is missing; undefined where the network does not give it. */
export const fetchElectronBinary = (): string | undefined => {
  const found = findElectronBinary();
  if (found) return found;
  spawnSync(process.execPath, [path.join(folder, 'install.js')], { cwd: folder, stdio: 'ignore', timeout: patience });
  return findElectronBinary();
};
