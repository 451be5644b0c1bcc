import { afterEach, expect, test } from 'vitest';
import { startHttpHost } from '#node-side/hosts/http-host.ts';
import { operations } from '#shared/contract/find-operation.ts';
import { openTestBook } from '../support/a-book.ts';
import { administrator, setUpAccounts } from '../support/accounts.ts';
import { browserClient, cookieFrom } from '../support/carriers.ts';
import { temporaryFolder } from '../support/engines.ts';
import { codeOf } from '../support/refusals.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const aHost = async () => {
  const book = await openTestBook('sqlite');
  await setUpAccounts(book);
  const { house, connect } = book.core;
  const host = await startHttpHost({ house, connect, page: temporaryFolder(), port: 0 });
  open.push(host, book);
  return host;
};

const ask = (address: string, operation: string, cookie: string) =>
  fetch(new URL(`/rpc/${operation.replace('.', '/')}`, address), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: '{"json":{}}',
  });

test('without the token no operation answers: not let in, or after too many tries not heard', async () => {
  const { address } = await aHost();
  const statuses = await Promise.all([...operations.keys()].map(async (name) => (await ask(address, name, '')).status));
  expect(statuses[0]).toBe(401);
  expect(statuses.filter((status) => status !== 401 && status !== 503)).toEqual([]);
});

test('with the token alone, whoever has not signed in gets nothing but the sign-in', async () => {
  const { address } = await aHost();
  const cookie = await cookieFrom(address);
  for (const [name, { roles }] of operations) {
    const answer = await ask(address, name, cookie);
    expect(answer.status === 401, `${name}: ${answer.status}`).toBe(!roles.includes('stranger'));
    if (name !== 'session.status') expect(answer.ok, name).toBe(false);
  }
});

test('each browser signs in for itself, and its cookie changes with it', async () => {
  const { address } = await aHost();
  const [one, other] = [await browserClient(address), await browserClient(address)];
  await one.session.signIn({ signInName: 'an', password: administrator.password });
  expect((await one.session.whoAmI()).actor.name).toBe(administrator.name);
  expect(await codeOf(other.session.whoAmI())).toBe('not-signed-in');
  await one.session.signOut();
  expect(await codeOf(one.session.whoAmI())).toBe('not-signed-in');
});

test('a session cookie seen before the sign-in is worth nothing after it, and no script reads the new one', async () => {
  const { address } = await aHost();
  const before = await cookieFrom(address);
  const answer = await fetch(new URL('/rpc/session/signIn', address), {
    method: 'POST',
    headers: { cookie: before, 'content-type': 'application/json' },
    body: JSON.stringify({ json: { signInName: 'an', password: administrator.password } }),
  });
  const [renewed = ''] = answer.headers.getSetCookie();
  expect(answer.ok).toBe(true);
  expect(renewed).toMatch(/^so-ke-hoach-phien-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
  expect((await ask(address, 'session.whoAmI', before)).status).toBe(401);
  const token = before.split('; ')[0] ?? '';
  expect((await ask(address, 'session.whoAmI', `${token}; ${renewed.split(';')[0]}`)).ok).toBe(true);
});
