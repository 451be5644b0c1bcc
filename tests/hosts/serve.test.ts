import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { makeCopy } from '#node-side/copies/make-copy.ts';
import { openBook } from '#node-side/core/open-book.ts';
import { cookieFrom } from '../support/carriers.ts';
import { temporaryFolder } from '../support/engines.ts';

const root = path.resolve(import.meta.dirname, '../..');
const serve = path.join(root, 'out/main/serve.js');

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

const run = (command: string, args: readonly string[], data: string) => {
  const child = spawn(command, args, { cwd: root, detached: true, env: { ...process.env, SO_KE_HOACH_DATA: data } });
  running.push(child);
  let output = '';
  const lines = (text: Buffer) => {
    output += text.toString();
  };
  child.stdout.on('data', lines);
  child.stderr.on('data', lines);
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  );
  const address = async (): Promise<string> => {
    for (;;) {
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(output);
      if (found) return found[0];
      if (child.exitCode !== null) throw new Error(`ended before it served: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, ended, address };
};

const start = (data = temporaryFolder(), ...args: string[]) =>
  run(process.execPath, [serve, '--no-open', ...args], data);

test('the program is built', () => {
  expect(existsSync(serve), 'run "npm run build" first').toBe(true);
});

test.each(['SIGINT', 'SIGTERM'] as const)('it prints its address, serves the page and stops on %s', async (signal) => {
  const { child, ended, address } = start();
  const page = await fetch(new URL(await address()).origin, { headers: { cookie: await cookieFrom(await address()) } });
  expect(await page.text()).toContain('Sổ Kế Hoạch');
  child.kill(signal);
  expect((await ended).code).toBe(0);
});

// Ctrl+C reaches every process of the terminal's group; a service manager ends npm alone.
test.each([
  ['Ctrl+C', (npm: number) => process.kill(-npm, 'SIGINT')],
  ['SIGTERM to npm', (npm: number) => process.kill(npm, 'SIGTERM')],
])('it stops on %s, and leaves nothing running', async (_how, stop) => {
  const { child, ended, address } = run('npm', ['start', '--', '--no-open', '--port', '0'], temporaryFolder());
  const opened = await address();
  stop(child.pid ?? Number.NaN);
  await ended;
  await expect(fetch(opened)).rejects.toThrow();
});

test('a port in use is named, with exit code 1', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => blocker.once('listening', resolve));
  const { port } = blocker.address() as { port: number };
  const { code, output } = await start(temporaryFolder(), '--port', String(port)).ended;
  blocker.close();
  expect({ code, output }).toEqual({
    code: 1,
    output: `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác, hoặc bỏ --port.\n`,
  });
});

test('a wrong option or port is one sentence', async () => {
  const unknown = await start(temporaryFolder(), '--nhanh').ended;
  expect(unknown).toEqual({ code: 1, output: 'Không hiểu dòng lệnh. Dùng được: --port SỐ, --no-open.\n' });
  const wrong = await start(temporaryFolder(), '--port', 'tám').ended;
  expect(wrong).toEqual({ code: 1, output: 'Cổng "tám" không đúng: dùng một số từ 0 đến 65535.\n' });
});

const withCopy = async (data: string): Promise<void> => {
  const now = new Date();
  await (await openBook(data, now)).close();
  await makeCopy({ folder: data, reason: 'daily', name: '', now, program: '1.0.0' }, async () => null);
};

test('a damaged data file is told on a rescue page; a copy restored there goes on as the program itself', async () => {
  const data = temporaryFolder();
  await withCopy(data);
  writeFileSync(path.join(data, 'so-ke-hoach.db'), 'hỏng'.repeat(500));
  const { child, ended, address } = start(data);
  const { origin } = new URL(await address());
  const headers = { cookie: await cookieFrom(await address()) };
  const page = await (await fetch(origin, { headers })).text();
  expect(page).toContain('bị hỏng hoặc không phải dữ liệu của Sổ Kế Hoạch');
  const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const post = (place: string, body: Record<string, string>, more = {}) =>
    fetch(origin + place, { method: 'POST', headers: { ...headers, ...more }, body: new URLSearchParams(body) });
  expect((await fetch(origin)).status).toBe(401);
  expect((await post('/khoi-phuc', { id }, { origin: 'http://example.com' })).status).toBe(403);
  expect(await (await post('/khoi-phuc', { id: '../x' })).text()).toContain('không còn trong thư mục sao lưu');
  expect(await (await post('/mo-tep', { file: '/khong/co' })).text()).toContain('Không thấy tệp');
  expect(await (await post('/khoi-phuc', { id })).text()).toContain('Đã khôi phục sổ');
  const program = async () => (await fetch(origin, { headers }).catch(() => null))?.text();
  await vi.waitFor(async () => expect(await program()).toContain('id="root"'), { timeout: 10_000 });
  expect(readdirSync(data).filter((name) => /^so-ke-hoach-hong-.*\.db$/.test(name))).toHaveLength(1);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
});

const oldNode = ['/usr/local/bin/node', '/usr/bin/node'].find((node) => {
  const version = existsSync(node) ? spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout : '';
  return version !== '' && Number.parseInt(version, 10) < 22;
});

test.skipIf(oldNode === undefined)('an old Node is told so in one line, by every entry', () => {
  for (const entry of [['out/main/serve.js'], ['tools/run.mjs', 'start'], ['tools/run.mjs', 'demo']]) {
    const { status, stdout, stderr } = spawnSync(oldNode ?? '', entry, { cwd: root, encoding: 'utf8' });
    expect(status).toBe(1);
    expect((stdout + stderr).trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('cần Node 22 trở lên');
  }
});

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/g)].map(
    (found) => found[1] ?? '',
  );

/** Everything that a built file loads, at once or later. */
const loads = (file: string, seen = new Set<string>()): Set<string> => {
  for (const target of importsOf(file)) {
    const next = target.startsWith('.') ? path.resolve(path.dirname(file), target) : target;
    if (seen.has(next)) continue;
    seen.add(next);
    if (path.isAbsolute(next) && next.endsWith('.js')) loads(next, seen);
  }
  return seen;
};

test('the browser host is built without electron', () => {
  const loaded = loads(serve);
  expect([...loaded]).toContain('better-sqlite3');
  expect([...loaded]).not.toContain('electron');
});
