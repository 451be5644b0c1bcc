import { parentPort } from 'node:worker_threads';
import { PaperError } from './paper-error.ts';
import type { PrintAnswer, PrintJob } from './print-messages.ts';
import { openPress } from './print-paper.ts';

/** The thread that prints: one job at a time, fonts stay open between jobs. */
const port = parentPort;
if (port === null) throw new Error('print-worker runs in a worker thread only');

const answer = (message: PrintAnswer, moved: ArrayBuffer[] = []): void => port.postMessage(message, moved);

const press = openPress();

port.on('message', async ({ document, createdAt }: PrintJob) => {
  try {
    const pdf = await press.print(document, createdAt, (stage) => answer({ kind: 'stage', stage }));
    answer({ kind: 'done', pdf }, [pdf.buffer]);
  } catch (error) {
    if (error instanceof PaperError) answer({ kind: 'refused', reason: error.message });
    else answer({ kind: 'bug', error: error instanceof Error ? error : new Error(String(error)) });
  }
});
