import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { Client } from '#node-side/core/start-core.ts';
import { fixedConnection } from '#node-side/door/connection.ts';
import { startHttpHost } from '#node-side/hosts/http-host.ts';
import { answerOnPort } from '#node-side/hosts/message-port-host.ts';
import type { Actor } from '#shared/contract/actor.ts';
import type { Book } from './a-book.ts';
import { temporaryFolder } from './engines.ts';

export type Carrier = { readonly client: Client; readonly close: () => Promise<void> };

const inProcess = async (book: Book, actor: Actor): Promise<Carrier> => ({
  client: book.core.as(actor),
  close: async () => {},
});

const messagePort = async (book: Book, actor: Actor): Promise<Carrier> => {
  const { port1, port2 } = new MessageChannel();
  answerOnPort(port1 as never, { house: book.core.house, connection: fixedConnection(actor) });
  port2.start();
  return {
    client: createORPCClient(new PortLink({ port: port2 as never })),
    close: async () => {
      port1.close();
      port2.close();
    },
  };
};

/** The cookies that a browser gets when it opens the printed address. */
export const cookieFrom = async (address: string): Promise<string> => {
  const answer = await fetch(address, { redirect: 'manual' });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
};

/** The operations over HTTP, as the browser that opened the printed address; its cookies change as it signs in and out. */
export const browserClient = async (address: string): Promise<Client> => {
  const cookies = new Map<string, string>();
  const remember = (answer: Response): Response => {
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    return answer;
  };
  remember(await fetch(address, { redirect: 'manual' }));
  const link = new HttpLink({
    url: new URL('/rpc', address).href,
    headers: () => ({ cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
    fetch: async (request, init) => remember(await fetch(request, init)),
  });
  return createORPCClient(link);
};

const http = async (book: Book, actor: Actor): Promise<Carrier> => {
  const connect = () => fixedConnection(actor);
  const host = await startHttpHost({ house: book.core.house, connect, page: temporaryFolder(), port: 0 });
  const cookie = await cookieFrom(host.address);
  const link = new HttpLink({ url: `http://127.0.0.1:${host.port}/rpc`, headers: { cookie } });
  return { client: createORPCClient(link), close: host.close };
};

export const carriers = { 'in process': inProcess, 'message port': messagePort, http } as const;
