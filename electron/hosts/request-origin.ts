import type { IncomingMessage } from 'node:http';

/**
 * Whether a request was really made to this address by this address's own page. A foreign Host is another site that
 * points its name here (DNS rebinding), a foreign Origin is another site's script.
 */
export const isFromHere = (request: IncomingMessage, port: number): boolean => {
  const { host, origin } = request.headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  return origin === undefined || origin === `http://${host}`;
};
