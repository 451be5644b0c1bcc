import { parentPort } from 'node:worker_threads';
import type { PlanSource, ReadAnswer } from './read-messages.ts';
import { readSource } from './read-source.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** The thread that reads one plan and ends. */
const port = parentPort;
if (port === null) throw new Error('read-worker runs in a worker thread only');

const answer = (message: ReadAnswer): void => port.postMessage(message);

port.once('message', async (source: PlanSource) => {
  try {
    answer({ kind: 'done', draft: await readSource(source, (stage) => answer({ kind: 'stage', stage })) });
  } catch (error) {
    if (error instanceof UnreadableFile) answer({ kind: 'refused', reason: error.message });
    else answer({ kind: 'bug', error: error instanceof Error ? error : new Error(String(error)) });
  }
});
