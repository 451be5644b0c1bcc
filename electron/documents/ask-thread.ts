import type { Worker } from 'node:worker_threads';
import { PaperError } from './paper-error.ts';
import type { JobResult, PrintAnswer, PrintJob } from './print-messages.ts';
import type { PrintStage } from './print-paper.ts';

/** Gives a printing thread a job and waits for what it comes to; PaperError when it refuses, any other error is a bug. */
export const askThread = <Job extends PrintJob>(
  thread: Worker,
  job: Job,
  onProgress: (stage: PrintStage) => void,
): Promise<JobResult<Job>> => {
  const { promise, resolve, reject } = Promise.withResolvers<JobResult<Job>>();
  const take = (answer: PrintAnswer): void => {
    if (answer.kind === 'stage') onProgress(answer.stage);
    else if (answer.kind === 'done') resolve(answer.file as JobResult<Job>);
    else if (answer.kind === 'printed') resolve(answer.paper as JobResult<Job>);
    else if (answer.kind === 'checked') resolve(answer.findings as JobResult<Job>);
    else if (answer.kind === 'seen') resolve(answer.workbook as JobResult<Job>);
    else if (answer.kind === 'refused') reject(new PaperError(answer.reason));
    else reject(answer.error);
  };
  const fail = (error: unknown): void => reject(error);
  const end = (): void => reject(new Error('The printing thread ended before the paper was done'));
  thread.on('message', take).once('error', fail).once('exit', end);
  thread.postMessage(job);
  return promise.finally(() => {
    thread.off('message', take).off('error', fail).off('exit', end);
  });
};

/** The promise, or the signal's reason as soon as it is aborted. */
export const untilAborted = async <Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> => {
  if (signal === undefined) return promise;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
};
