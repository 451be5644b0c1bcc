import { Worker } from 'node:worker_threads';
import { CopyError } from './copy-error.ts';
import type { JobAnswer, JobInput, JobName, RunJob, ThreadAnswer } from './copy-jobs.ts';
import { inTurn } from './in-turn.ts';

const asError = (answer: Exclude<ThreadAnswer, { kind: 'done' }>): Error => {
  if (answer.kind === 'refused') return new CopyError(answer.reason);
  const error = new Error(answer.message);
  error.stack = answer.stack;
  return answer.code === null ? error : Object.assign(error, { code: answer.code });
};

/** A thread per job: it starts in some tens of milliseconds, and its memory goes with it. */
const runOne = <N extends JobName>(threadFile: URL, name: N, input: JobInput<N>): Promise<JobAnswer<N>> => {
  const { promise, resolve, reject } = Promise.withResolvers<JobAnswer<N>>();
  const thread = new Worker(threadFile, { workerData: { name, input } });
  thread.once('message', (answer: ThreadAnswer) => {
    if (answer.kind === 'done') resolve(answer.value as JobAnswer<N>);
    else reject(asError(answer));
  });
  thread.once('error', reject);
  thread.once('exit', () => reject(new Error('The thread ended before its job was done')));
  return promise;
};

/** One job after the other, each in a thread of its own. */
export const runInThread = (threadFile: URL): RunJob => {
  const turn = inTurn();
  return (name, input) => turn(() => runOne(threadFile, name, input));
};
