import { Worker } from 'node:worker_threads';
import type { PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import type { PlanSource, ReadAnswer, ReadStage } from './read-messages.ts';
import { UnreadableFile } from './unreadable-file.ts';

type ReadOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((stage: ReadStage) => void) | undefined;
};

/** A file from anywhere may be made to take all memory or for ever. A plan of 300 pages takes seconds. */
const mostMegabytes = 1_024;
const longest = 120_000;
const tooMuch = (): UnreadableFile =>
  new UnreadableFile('Tệp quá lớn hoặc quá phức tạp nên đã ngừng đọc. Tách tệp thành các phần nhỏ hơn.');

/**
 * Reads a plan in a thread of its own, so that a long annex never holds up the program. Throws UnreadableFile (a Vietnamese
 * sentence) for a file without text, the signal's reason when it is aborted, any other error as a bug.
 */
export const readInThread = async (
  source: PlanSource,
  { signal, onProgress }: ReadOptions = {},
): Promise<PlanDraft> => {
  signal?.throwIfAborted();
  const thread = new Worker(besideThisFile(), { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
  const { promise, resolve, reject } = Promise.withResolvers<PlanDraft>();
  const abort = (): void => reject(signal?.reason);
  thread.on('message', (answer: ReadAnswer) => {
    if (answer.kind === 'stage') onProgress?.(answer.stage);
    else if (answer.kind === 'done') resolve(answer.draft);
    else if (answer.kind === 'refused') reject(new UnreadableFile(answer.reason));
    else reject(answer.error);
  });
  thread.once('error', (error: NodeJS.ErrnoException) =>
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
  );
  const tooLong = setTimeout(() => reject(tooMuch()), longest);
  thread.once('exit', () => reject(new Error('The reading thread ended before the plan was read')));
  signal?.addEventListener('abort', abort, { once: true });
  thread.postMessage(source);
  try {
    return await promise;
  } finally {
    clearTimeout(tooLong);
    signal?.removeEventListener('abort', abort);
    await thread.terminate();
  }
};

/** Run from its TypeScript source or bundled flat beside main.js, the thread's file lies in the same folder. */
const besideThisFile = (): URL => {
  const name = import.meta.url.endsWith('.ts') ? './read-worker.ts' : './read-worker.js';
  return new URL(name, import.meta.url);
};
