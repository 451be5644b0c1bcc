import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Client } from '#node-side/core/start-core.ts';
import { findElectronBinary } from '../../tools/electron-binary.ts';
import { temporaryFolder } from '../support/engines.ts';

vi.mock('electron', () => import('../support/electron-stand-in.ts'));

const { seen } = await import('../support/electron-stand-in.ts');
const root = path.resolve(import.meta.dirname, '../..');
const ourFrame = { url: 'so-ke-hoach://app/nhiem-vu' };

beforeAll(async () => {
  process.env.SO_KE_HOACH_DATA = temporaryFolder();
  await import(path.join(root, 'out/main/main.js'));
  await vi.waitFor(() => expect(seen.windows[0]?.loaded).toHaveLength(1), { timeout: 10_000 });
});

afterAll(async () => {
  seen.appEvents.emit('will-quit', { preventDefault: () => {} });
  await vi.waitFor(() => expect(seen.quits).toEqual([0]));
});

test('there is one window, isolated and sandboxed, with the page under its own scheme', () => {
  expect(seen.windows).toHaveLength(1);
  const [window] = seen.windows;
  expect(window?.loaded).toEqual(['so-ke-hoach://app/']);
  expect(window?.options.webPreferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: false,
  });
  expect(seen.sandboxed).toBe(true);
  expect(existsSync(window?.options.webPreferences?.preload ?? '')).toBe(true);
  expect(seen.schemes.map((scheme) => [scheme.scheme, scheme.privileges?.bypassCSP ?? false])).toEqual([
    ['so-ke-hoach', false],
  ]);
});

test('a page goes nowhere else, opens no second window and holds no guest', () => {
  const contents = {
    listeners: new Map<string, (event: { url: string; preventDefault: () => void }) => void>(),
    on(name: string, listener: never) {
      this.listeners.set(name, listener);
    },
    opener: undefined as undefined | (() => { action: string }),
    setWindowOpenHandler(handler: never) {
      this.opener = handler;
    },
  };
  seen.appEvents.emit('web-contents-created', {}, contents);
  const isStopped = (event: string, url: string): boolean => {
    const preventDefault = vi.fn();
    contents.listeners.get(event)?.({ url, preventDefault });
    return preventDefault.mock.calls.length === 1;
  };
  for (const url of ['https://evil.example/', 'file:///etc/passwd', 'so-ke-hoach://elsewhere/', 'javascript:1', ''])
    expect(isStopped('will-navigate', url), url).toBe(true);
  expect(isStopped('will-redirect', 'https://evil.example/')).toBe(true);
  expect(isStopped('will-navigate', 'so-ke-hoach://app/bao-cao')).toBe(false);
  expect(isStopped('will-attach-webview', '')).toBe(true);
  expect(contents.opener?.()).toEqual({ action: 'deny' });
});

test('no permission is ever given', () => {
  const answer = vi.fn();
  seen.permission?.({} as never, 'media' as never, answer, {} as never);
  expect(answer).toHaveBeenCalledWith(false);
  expect(seen.permissionCheck?.({} as never, 'geolocation' as never, '', {} as never)).toBe(false);
});

test('page files come with the policy, and none from outside the page', async () => {
  const handler = seen.handlers.get('so-ke-hoach');
  const answer = async (address: string) => (await handler?.(new Request(address))) ?? Response.error();
  const page = await answer('so-ke-hoach://app/nhiem-vu?nam=2018');
  expect(await page.text()).toMatch(/out\/renderer\/index\.html$/);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await answer('so-ke-hoach://elsewhere/index.html')).status).toBe(404);
  expect((await answer('so-ke-hoach://app/..%2f..%2fpackage.json')).status).toBe(404);
});

test('the core answers on the port that our own page sends, and on no other', async () => {
  const connect = (senderFrame: { url: string } | null): Client => {
    const { port1, port2 } = new MessageChannel();
    seen.ipc.emit('so-ke-hoach:door', { ports: [port1], senderFrame });
    port2.start();
    port1.unref();
    return createORPCClient(new RPCLink({ port: port2 as never }));
  };
  const page = connect(ourFrame);
  await page.accounts.setUp({ office: { from: 'later' }, administrator: null });
  expect((await page.session.whoAmI()).actor.roles).toContain('compiler');
  const silence = new Promise((resolve) => setTimeout(resolve, 300, 'silence'));
  for (const frame of [{ url: 'https://evil.example/' }, null])
    expect(await Promise.race([connect(frame).plans.list(), silence])).toBe('silence');
});

test('the preload needs nothing but electron and passes on nothing but the port of its own page', () => {
  const posted: unknown[] = [];
  const listeners: ((event: object) => void)[] = [];
  const window = { addEventListener: (_name: string, listener: never) => listeners.push(listener) };
  const required: string[] = [];
  const requireOnly = (name: string) => {
    required.push(name);
    if (name !== 'electron') throw new Error(`a sandboxed preload can't load ${name}`);
    return { ipcRenderer: { postMessage: (...message: unknown[]) => posted.push(message) } };
  };
  const code = readFileSync(path.join(root, 'out/preload/preload.cjs'), 'utf8');
  vm.runInNewContext(code, { require: requireOnly, window, exports: {}, module: { exports: {} } });
  expect(required).toEqual(['electron']);
  const send = (event: object) => {
    for (const listener of listeners) listener(event);
  };
  send({ source: window, data: 'so-ke-hoach:door', ports: ['port'] });
  send({ source: {}, data: 'so-ke-hoach:door', ports: ['foreign'] });
  send({ source: window, data: 'something else', ports: ['other'] });
  send({ source: window, data: 'so-ke-hoach:door', ports: [] });
  expect(posted).toEqual([['so-ke-hoach:door', null, ['port']]]);
});

test('a second start brings the window to the front', () => {
  const focused = vi.fn();
  seen.windows[0]?.on('focused', focused);
  seen.appEvents.emit('second-instance');
  expect(focused).toHaveBeenCalledOnce();
});

test.skipIf(findElectronBinary() === undefined)(
  'the desktop app opens its window (needs Electron’s binary)',
  async () => {
    const { _electron } = await import('playwright-core');
    const env = { ...process.env, SO_KE_HOACH_DATA: temporaryFolder() } as Record<string, string>;
    const app = await _electron.launch({
      executablePath: findElectronBinary() ?? '',
      args: ['--no-sandbox', root],
      env,
    });
    const window = await app.firstWindow();
    await window.getByRole('heading', { name: 'Kế hoạch' }).waitFor();
    await app.close();
  },
);
