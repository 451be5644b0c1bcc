import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedConnection } from '#node-side/door/connection.ts';
import { type HttpHost, startHttpHost } from '#node-side/hosts/http-host.ts';
import type { Actor } from '#shared/contract/actor.ts';
import { type Book, openTestBook } from '../support/a-book.ts';
import { cookieFrom } from '../support/carriers.ts';
import { temporaryFolder } from '../support/engines.ts';

const actor: Actor = { id: 'hoa', name: 'Nguyễn Thị Hoa', roles: ['compiler'], agencyId: null };

let book: Book;
let host: HttpHost;
let cookie: string;
let page: string;

beforeAll(async () => {
  const folder = temporaryFolder();
  page = path.join(folder, 'page');
  mkdirSync(page);
  writeFileSync(path.join(page, 'index.html'), '<title>Sổ Kế Hoạch</title>');
  writeFileSync(path.join(page, 'app.js'), 'export {};');
  writeFileSync(path.join(folder, 'secret.txt'), 'bí mật');
  book = await openTestBook('sqlite');
  host = await startHttpHost({ house: book.core.house, connect: () => fixedConnection(actor), page, port: 0 });
  cookie = await cookieFrom(host.address);
});

afterAll(async () => {
  await host.close();
  await book.close();
});

type Sent = { method?: string; headers?: Record<string, string>; body?: string };
type Answer = { status: number; headers: Record<string, unknown>; body: string };

/** Bare HTTP: `fetch` would mend a wrong path and forbid a wrong Host. */
const send = (target: string, { method = 'GET', headers = { cookie }, body }: Sent = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: host.port, path: target, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const call = (operation: string, over: Sent = {}): Promise<Answer> =>
  send(`/rpc/${operation}`, {
    method: 'POST',
    body: '{"json":{}}',
    ...over,
    headers: { 'content-type': 'application/json', cookie, ...over.headers },
  });

test('the printed address lets its browser in and takes the token out of sight', async () => {
  const { pathname, search } = new URL(host.address);
  const answer = await send(pathname + search, { headers: {} });
  expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
  expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict; Path=\//);
});

test('without the token there is no page, no file and no operation', async () => {
  for (const target of ['/', '/app.js', '/nhiem-vu', '/?token=sai', '/?token='])
    expect(await send(target, { headers: {} }), target).toMatchObject({ status: 401 });
  const answer = await call('plans/list', { headers: { cookie: '' } });
  expect(answer.status).toBe(401);
  expect(JSON.parse(answer.body).json).toMatchObject({ code: 'not-signed-in' });
  expect(answer.body).not.toContain('bí mật');
});

test('whoever tries tokens is soon not answered any more, while the page goes on', async () => {
  const other = await startHttpHost({ house: book.core.house, connect: () => fixedConnection(actor), page, port: 0 });
  const ask = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${other.port}/?token=doan`, { headers });
  const own = await cookieFrom(other.address);
  const statuses: number[] = [];
  for (let tried = 0; tried < 130; tried++) statuses.push((await ask({})).status);
  expect([statuses[0], statuses.at(-1)]).toEqual([401, 429]);
  expect((await ask({ cookie: own })).status).toBe(200);
  await other.close();
});

test('a cookie of another value or another port is not taken', async () => {
  const [name] = cookie.split('=');
  for (const wrong of [`${name}=`, `${name}=${'A'.repeat(43)}`, cookie.replace(/-\d+=/, '-1='), `x${cookie}`])
    expect((await call('plans/list', { headers: { cookie: wrong } })).status, wrong).toBe(401);
});

test('a foreign Host or Origin is turned away even with the cookie', async () => {
  for (const headers of [
    { host: 'evil.example' },
    { host: `evil.example:${host.port}` },
    { origin: 'http://evil.example' },
    { origin: `http://127.0.0.1:${host.port + 1}` },
    { origin: 'null' },
  ] as Record<string, string>[])
    expect((await call('plans/list', { headers })).status, JSON.stringify(headers)).toBe(403);
  const origin = `http://127.0.0.1:${host.port}`;
  expect((await call('plans/list', { headers: { origin } })).status).toBe(200);
});

test('pages come with the policy that keeps them to themselves', async () => {
  const answer = await send('/');
  expect(answer.status).toBe(200);
  expect(answer.body).toContain('Sổ Kế Hoạch');
  const policy = String(answer.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

test('a place of the page that is no file is the page itself', async () => {
  expect((await send('/nhiem-vu?nam=2018')).body).toContain('Sổ Kế Hoạch');
});

test('no path leads out of the page folder', async () => {
  for (const target of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/app.js/../../secret.txt']) {
    const answer = await send(target);
    expect(answer.body, target).not.toContain('bí mật');
    expect(answer.status, target).toBeLessThan(500);
  }
});

test('an unknown operation is named in the answer', async () => {
  const answer = await call('plans/burn');
  expect(answer.status).toBe(404);
  expect(JSON.parse(answer.body).json).toMatchObject({ code: 'not-found', message: 'Không có thao tác "plans/burn".' });
});

test('an operation is not called by a link', async () => {
  const answer = await send('/rpc/plans/list');
  expect(answer.status).toBe(405);
});

test('a body that is too large or no JSON is refused without a stack', async () => {
  const large = await call('tasks/list', { body: JSON.stringify({ json: { text: 'x'.repeat(6_000_000) } }) });
  expect(large.status).toBe(413);
  const garbled = await call('tasks/list', { body: '{"json":' });
  expect(garbled.status).toBe(400);
  for (const answer of [large, garbled]) expect(answer.body).not.toMatch(/at .*\.(ts|js):/);
});
