import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import sirv from 'sirv';
import type { RefusalCode } from '#shared/contract/refusal.ts';
import { mostAnswerBytes } from '#shared/exchange/receive.rules.ts';
import { router } from '../core/router.ts';
import type { Call, House } from '../door/call.ts';
import type { Connection } from '../door/connection.ts';
import { answerInPlainText, answerRefusal } from './answers.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { newHttpSessions } from './http-sessions.ts';
import { newRequestLimits } from './request-limits.ts';
import { isFromHere } from './request-origin.ts';
import { newSessionToken, type SessionToken } from './session-token.ts';

export type HttpHost = {
  readonly port: number;
  /** The address to open, with the token that lets the browser in. */
  readonly address: string;
  readonly close: () => Promise<void>;
};

type HttpHostOptions = {
  readonly house: House;
  /** Opens a line for one browser. */
  readonly connect: () => Connection;
  /** Folder of the built page. */
  readonly page: string;
  /** 0: any free port. */
  readonly port: number;
  /** One that a browser has already; else a new one is made. */
  readonly token?: SessionToken;
};

/** Of a call in words, and of one that brings files: several packages at once are the most that anybody sends. */
const maxBodyBytes = 5_000_000;
const maxFormBytes = 3 * mostAnswerBytes;
const mostConnections = 500;
const operations = '/rpc';

const setSecurityHeaders = (response: ServerResponse): void => {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
};

/** Lets the browser in that came with the token, and takes the token out of its address bar. */
const letIn = (response: ServerResponse): void => {
  response.writeHead(303, { Location: '/', 'Cache-Control': 'no-store' });
  response.end();
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

type Dismissal = { readonly status: number; readonly code: RefusalCode; readonly sentence: string };
const notLetIn: Dismissal = {
  status: 401,
  code: 'not-signed-in',
  sentence: 'Chưa được phép vào. Mở đúng địa chỉ mà chương trình vừa in ra khi khởi động.',
};
const tooMany: Dismissal = {
  status: 429,
  code: 'unavailable',
  sentence: 'Quá nhiều yêu cầu trong thời gian ngắn. Đợi một phút rồi thử lại.',
};

/** To the page a refusal like any other, to a bare browser a line of text. */
const turnAway = (response: ServerResponse, isOperation: boolean, { status, code, sentence }: Dismissal): void =>
  isOperation ? answerRefusal(response, code, sentence) : answerInPlainText(response, status, sentence);

const handlerUpTo = (maxBodySize: number) =>
  new RPCHandler<Call>(router, { plugins: [new BodyLimitPlugin({ maxBodySize })] });

const answerer = ({ house, connect, page }: HttpHostOptions, port: number, token: SessionToken) => {
  const [calls, forms] = [handlerUpTo(maxBodyBytes), handlerUpTo(maxFormBytes)];
  const sessions = newHttpSessions(port, connect);
  const files = sirv(page, { single: true, etag: true });
  const limits = newRequestLimits();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    setSecurityHeaders(response);
    if (!isFromHere(request, port))
      return answerInPlainText(response, 403, 'Yêu cầu không đến từ trang của Sổ Kế Hoạch nên bị từ chối.');
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    const isOperation = url.pathname.startsWith(`${operations}/`);
    if (!isOperation && token.isIn(url)) {
      response.appendHeader('Set-Cookie', token.cookie);
      // Before the page asks: its first questions come at once and must not open a session each.
      sessions.connectionOf(request, response);
      return letIn(response);
    }
    const isLetIn = token.isOn(request);
    if (await (isLetIn ? limits.isTooManyOf(request.headers.cookie ?? '') : limits.isTooManyOfStrangers()))
      return turnAway(response, isOperation, tooMany);
    if (!isLetIn) return turnAway(response, isOperation, notLetIn);
    if (!isOperation) return files(request, response, () => answerInPlainText(response, 404, 'Không có trang này.'));
    const context = { house, connection: sessions.connectionOf(request, response) };
    const rpc = request.headers['content-type']?.startsWith('multipart/form-data') ? forms : calls;
    const { matched } = await rpc.handle(request, response, { prefix: operations, context });
    if (!matched)
      answerRefusal(response, 'not-found', `Không có thao tác "${url.pathname.slice(operations.length + 1)}".`);
  };
};

/**
 * Serves page and operations on 127.0.0.1 to the one browser that has the token.
 * @throws the system's own error (`EADDRINUSE`, `EACCES`) when the port can't be had.
 */
export const startHttpHost = async (options: HttpHostOptions): Promise<HttpHost> => {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 });
  server.maxConnections = mostConnections;
  const port = await listen(server, options.port);
  const token = options.token ?? newSessionToken(port);
  const answer = answerer(options, port, token);
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      options.house.ports.log(`http: ${error instanceof Error ? error.stack : String(error)}`);
      if (!response.headersSent) answerRefusal(response, 'bug', 'Chương trình gặp lỗi ngoài dự kiến.');
    });
  });
  return {
    port,
    address: `http://127.0.0.1:${port}/?token=${token.value}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
