import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { buildWhenStale, root } from './build-when-stale.ts';

const port = '5170';
const quiet = 300;

const serve = (): ChildProcess =>
  spawn(process.execPath, ['out/main/serve.js', '--no-open', '--port', port], { cwd: root, stdio: 'inherit' });

/** Builds what has changed and starts again; a build that fails leaves the running program as it is. */
const startAgain = (): void => {
  try {
    buildWhenStale();
  } catch {
    return;
  }
  running.once('exit', () => {
    running = serve();
  });
  running.kill('SIGTERM');
};

buildWhenStale();
let running = serve();
let timer: NodeJS.Timeout | undefined;
for (const folder of ['electron', 'renderer', 'shared'])
  watch(path.join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(startAgain, quiet);
  });
