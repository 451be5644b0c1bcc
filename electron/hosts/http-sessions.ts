import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connection } from '../door/connection.ts';
import { readCookies } from './cookies.ts';

type HttpSessions = {
  /** The line of the browser that sent the request; a browser without one gets one, and its cookie. */
  readonly connectionOf: (request: IncomingMessage, response: ServerResponse) => Connection;
};

/** More browsers than any office has; the one that asked longest ago makes room. */
const mostSessions = 200;

/**
 * One connection for each browser, in memory. Its cookie is another one as soon as somebody signs in or out there: a
 * cookie seen before is worth nothing after.
 */
export const newHttpSessions = (port: number, connect: () => Connection): HttpSessions => {
  // Cookies do not tell ports apart, so the name does.
  const name = `so-ke-hoach-phien-${port}`;
  const open = new Map<string, Connection>();

  const keep = (connection: Connection, response: ServerResponse): string => {
    const key = randomBytes(32).toString('base64url');
    open.set(key, connection);
    const [oldest] = open.keys();
    if (open.size > mostSessions && oldest !== undefined) open.delete(oldest);
    response.appendHeader('Set-Cookie', `${name}=${key}; HttpOnly; SameSite=Strict; Path=/`);
    return key;
  };

  const find = (request: IncomingMessage): [string, Connection] | null => {
    for (const key of readCookies(request, name)) {
      const found = open.get(key);
      if (!found) continue;
      open.delete(key);
      open.set(key, found);
      return [key, found];
    }
    return null;
  };

  return {
    connectionOf: (request, response) => {
      const known = find(request);
      const connection = known?.[1] ?? connect();
      let key = known?.[0] ?? keep(connection, response);
      const renew = (): void => {
        open.delete(key);
        key = keep(connection, response);
      };
      return {
        ...connection,
        enter: (personId, passwordId) => {
          connection.enter(personId, passwordId);
          renew();
        },
        leave: () => {
          connection.leave();
          renew();
        },
      };
    },
  };
};
