import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Rescue } from './answer-rescue.ts';
import { answerInPlainText } from './answers.ts';
import { isFromHere } from './request-origin.ts';
import { newSessionToken, type SessionToken } from './session-token.ts';

type RescueHost = {
  readonly address: string;
  readonly port: number;
  /** The program goes on with the same one, so that the open page is let in. */
  readonly token: SessionToken;
  readonly close: () => Promise<void>;
};

const mostBytes = 20_000;

const asRequest = async (request: IncomingMessage, url: URL): Promise<Request> => {
  const { method = 'GET' } = request;
  return new Request(url, method === 'POST' ? { method, body: await text(request) } : { method: 'GET' });
};

const answerAs = async (response: ServerResponse, answer: Response): Promise<void> => {
  // The next page comes from the program itself, on a connection of its own.
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), Connection: 'close' });
  response.end(await answer.text());
};

/** Serves the rescue page on 127.0.0.1 to the one browser that has the token. */
export const startRescueHost = async (rescue: Rescue, wanted: number): Promise<RescueHost> => {
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const token = newSessionToken(port);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isFromHere(request, port))
      return answerInPlainText(response, 403, 'Yêu cầu không đến từ trang của Sổ Kế Hoạch.');
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    if (token.isIn(url)) {
      response.writeHead(303, { Location: '/', 'Set-Cookie': token.cookie, 'Cache-Control': 'no-store' });
      response.end();
      return;
    }
    if (!token.isOn(request))
      return answerInPlainText(response, 401, 'Chưa được phép vào. Mở đúng địa chỉ mà chương trình vừa in ra.');
    if (Number(request.headers['content-length'] ?? 0) > mostBytes || request.headers['transfer-encoding'])
      return answerInPlainText(response, 413, 'Yêu cầu quá dài.');
    await answerAs(response, await rescue.answer(await asRequest(request, url)));
  };

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) answerInPlainText(response, 500, 'Chương trình gặp lỗi ngoài dự kiến.');
    });
  });
  return {
    address: `http://127.0.0.1:${port}/?token=${token.value}`,
    port,
    token,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
