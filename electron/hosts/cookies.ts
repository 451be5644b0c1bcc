import type { IncomingMessage } from 'node:http';

/** The values a request brings for a cookie; a browser may hold several of one name. */
export const readCookies = (request: IncomingMessage, name: string): readonly string[] =>
  (request.headers.cookie ?? '')
    .split(/;\s*/)
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1));
