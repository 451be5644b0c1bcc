import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBook } from '#node-side/core/open-book.ts';
import { startCore } from '#node-side/core/start-core.ts';
import { buildWhenStale, root } from '../build-when-stale.ts';
import { compare, type Suite } from './measure.ts';

const bareServer = `require('node:http').createServer((_, answer) => answer.end('{}')).listen(0, '127.0.0.1', function () {
  console.log('http://127.0.0.1:' + this.address().port + '/');
});`;

const printedAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (part: Buffer) => {
      printed += part.toString();
      const found = /http:\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error(`ended before it served: ${printed}`)));
  });

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

const stopped: Promise<void>[] = [];

const firstAnswer = async (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  ask: (address: string) => Promise<Response>,
) => {
  const child = spawn(process.execPath, args, { cwd: root, env });
  const answer = await ask(await printedAddress(child));
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  await answer.text();
  stopped.push(stop(child));
};

const askOurs = async (address: string): Promise<Response> => {
  const opened = await fetch(address, { redirect: 'manual' });
  const headers = { cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '', 'content-type': 'application/json' };
  return fetch(new URL('/rpc/plans/list', address), { method: 'POST', headers, body: '{}' });
};

const setUp = async (folder: string): Promise<void> => {
  const core = startCore({ database: await openBook(folder, new Date()), resources: path.join(root, 'resources') });
  await core.asNewPage().accounts.setUp({ office: { from: 'later' }, administrator: null });
  await core.close();
};

/** From starting `serve` on a book that exists to its first answered operation, against a bare Node server. */
export const start: Suite = {
  name: 'start',
  run: async () => {
    buildWhenStale();
    const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-bench-'));
    const env = { ...process.env, SO_KE_HOACH_DATA: folder };
    await setUp(folder);
    const ours = () => firstAnswer(['out/main/serve.js', '--no-open'], env, askOurs);
    const theirs = () => firstAnswer(['-e', bareServer], process.env, (address) => fetch(address));
    await ours();
    const result = await compare({
      name: 'start of serve to the first answer',
      against: 'a bare Node server',
      ours: async () => {
        await ours();
      },
      theirs,
      runs: 11,
      bar: 4,
    });
    await Promise.all(stopped);
    await rm(folder, { recursive: true });
    return [result];
  },
};
