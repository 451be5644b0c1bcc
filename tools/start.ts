import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale, root } from './build-when-stale.ts';
import { demoFolder } from './demo/demo-folder.ts';
import { fetchElectronBinary } from './electron-binary.ts';

const demo = '--demo';
const isDemo = process.argv.includes(demo);
process.argv = process.argv.filter((argument) => argument !== demo);
const args = process.argv.slice(2);

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const openDesktop = (binary: string): void => {
  const app = spawn(binary, [root], { stdio: 'inherit' });
  app.on('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal));
};

/** In this same process, so that a signal sent to npm reaches it. `serve` reads the arguments itself. */
const openInBrowser = () => import(pathToFileURL(path.join(root, 'out/main/serve.js')).href);

/** npm passes a signal to its shell, and the shell to nobody: when the shell is gone, this process ends as if asked. */
const stopWithShell = (): void => {
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, 200).unref();
};

buildWhenStale();
if (isDemo) process.env.SO_KE_HOACH_DATA = await demoFolder(process.env);
if (process.env.npm_lifecycle_event !== undefined) stopWithShell();
// Options are the browser host's own: whoever gives one wants that host.
const binary = args.length === 0 && hasScreen ? fetchElectronBinary() : undefined;
if (binary) {
  openDesktop(binary);
} else {
  if (args.length === 0)
    console.log('Chưa có Electron hoặc màn hình trên máy này: mở bằng trình duyệt thay cho cửa sổ riêng.');
  await openInBrowser();
}
