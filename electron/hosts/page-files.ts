import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { net, protocol } from 'electron';
import type { Rescue } from './answer-rescue.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { isOurPage, pageScheme } from './page-address.ts';
import { pageFile } from './page-file.ts';

/** Must run before the app is ready: tells Chromium that the page's scheme is as good as https. */
export const registerPageScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

/** Answers the page's own scheme with another page, until the files are served. */
export const serveRescuePage = ({ answer }: Rescue): void => protocol.handle(pageScheme, answer);

/** Answers the page's own scheme with the built files; a place that is no file is the page itself. */
export const servePageFiles = (folder: string): void => {
  if (protocol.isProtocolHandled(pageScheme)) protocol.unhandle(pageScheme);
  protocol.handle(pageScheme, async (request) => {
    const file = isOurPage(request.url) ? pageFile(folder, request.url) : null;
    if (file === null) return new Response('Không có trang này.', { status: 404 });
    const found = (await isFile(file)) ? file : path.join(folder, 'index.html');
    const answer = await net.fetch(pathToFileURL(found).href);
    const headers = new Headers(answer.headers);
    headers.set('Content-Security-Policy', contentSecurityPolicy);
    headers.set('X-Content-Type-Options', 'nosniff');
    return new Response(answer.body, { status: answer.status, headers });
  });
};
