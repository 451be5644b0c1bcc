import type { ServerResponse } from 'node:http';
import type { RefusalCode } from '#shared/contract/refusal.ts';
import { refuse } from '../door/refuse.ts';

/** An answer for a person who sees the bare page. */
export const answerInPlainText = (response: ServerResponse, status: number, sentence: string): void => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${sentence}\n`);
};

/** A refusal in the wire form of the operations, so that the page reads it like any other. */
export const answerRefusal = (response: ServerResponse, code: RefusalCode, sentence: string): void => {
  const refusal = refuse(code, sentence);
  response.writeHead(refusal.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify({ json: refusal.toJSON(), meta: [] }));
};
