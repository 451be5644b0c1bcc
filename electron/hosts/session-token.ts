import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readCookies } from './cookies.ts';

export type SessionToken = {
  readonly value: string;
  /** `Set-Cookie` for a browser that came with the token. */
  readonly cookie: string;
  readonly isIn: (url: URL) => boolean;
  readonly isOn: (request: IncomingMessage) => boolean;
};

/** A secret of this start: whoever opens the printed address gets it as a cookie, nobody else is answered. */
export const newSessionToken = (port: number): SessionToken => {
  const value = randomBytes(32).toString('base64url');
  // Cookies do not tell ports apart, so the name does.
  const name = `so-ke-hoach-${port}`;
  const same = (given: string): boolean => {
    const [a, b] = [Buffer.from(given), Buffer.from(value)];
    return a.length === b.length && timingSafeEqual(a, b);
  };
  return {
    value,
    cookie: `${name}=${value}; HttpOnly; SameSite=Strict; Path=/`,
    isIn: (url) => same(url.searchParams.get('token') ?? ''),
    isOn: (request) => readCookies(request, name).some(same),
  };
};
