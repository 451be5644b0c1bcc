import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, watch } from 'node:fs';
import path from 'node:path';
import { buildWhenStale, root } from './build-when-stale.ts';

const port = '5170';
const quiet = 400;
const built = path.join(root, 'out');

const serve = (): ChildProcess =>
  spawn(process.execPath, ['out/main/serve.js', '--no-open', '--port', port], { cwd: root, stdio: 'inherit' });

buildWhenStale();
mkdirSync(built, { recursive: true });
spawn(process.execPath, ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--watch'], {
  cwd: root,
  stdio: 'inherit',
});

let running = serve();
let timer: NodeJS.Timeout | undefined;
/** The page's files are listed at start, so a new build needs a new start. */
watch(built, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    running.once('exit', () => {
      running = serve();
    });
    running.kill('SIGTERM');
  }, quiet);
});
