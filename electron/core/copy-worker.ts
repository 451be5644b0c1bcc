import { parentPort, workerData } from 'node:worker_threads';
import { CopyError } from '../copies/copy-error.ts';
import { type CopyJob, copyJobs, type ThreadAnswer } from '../copies/copy-jobs.ts';
import { proveAudit } from './prove-audit.ts';

/** The thread that carries out one job on whole files, and ends. */
const { name, input } = workerData as CopyJob;

const work = copyJobs(proveAudit)[name] as (input: CopyJob['input']) => Promise<unknown>;

const asAnswer = (error: unknown): ThreadAnswer => {
  if (error instanceof CopyError) return { kind: 'refused', reason: error.message };
  if (!(error instanceof Error)) return { kind: 'failed', message: String(error), stack: '', code: null };
  const code = 'code' in error ? String(error.code) : null;
  return { kind: 'failed', message: error.message, stack: error.stack ?? '', code };
};

work(input)
  .then((value): ThreadAnswer => ({ kind: 'done', value }), asAnswer)
  .then((answer) => parentPort?.postMessage(answer));
