import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { SeenWorkbook } from '#shared/exchange/seen-workbook.ts';
import type { Finding } from '#shared/official-document/conformance/seen-paper.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import type { Sheet } from '#shared/sheets/sheet.ts';
import { askThread, untilAborted } from './ask-thread.ts';
import { PaperError } from './paper-error.ts';
import type { JobResult, PrintJob } from './print-messages.ts';
import type { PagesOf, PrintedPaper, PrintStage } from './print-paper.ts';

type WaitOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((stage: PrintStage) => void) | undefined;
};

type PrintOptions = WaitOptions & {
  /** Stands in the file as its date; with the same date the same document gives the same bytes. */
  readonly createdAt: Date;
};

type PagesOptions = PrintOptions & { readonly pages: PagesOf };

export type Printer = {
  /**
   * The document as a PDF that was read back and holds every word of it. One is printed after the other, in a thread of
   * its own. Throws PaperError (a Vietnamese sentence) where the document cannot be printed as it is, the signal's reason
   * when it is aborted, any other error as a bug.
   */
  readonly printPdf: (document: OfficialDocument, options: PrintOptions) => Promise<Uint8Array<ArrayBuffer>>;
  /** The pages of its text or of its annexes as they are in that file, with the place of everything on them. */
  readonly printPlaced: (document: OfficialDocument, options: PagesOptions) => Promise<PrintedPaper>;
  /** The same document as a Word file, read back likewise. */
  readonly printWord: (document: OfficialDocument, options: WaitOptions) => Promise<Uint8Array<ArrayBuffer>>;
  /** A sheet for daily work as a PDF, read back likewise. */
  readonly printSheet: (sheet: Sheet, options: PrintOptions) => Promise<Uint8Array<ArrayBuffer>>;
  /** A list as an Excel file, in the same thread. */
  readonly writeList: (sheet: Sheet, options: WaitOptions) => Promise<Uint8Array<ArrayBuffer>>;
  /** What is wrong with a Word or PDF file by the decree, in the same thread. PaperError when it can't be read. */
  readonly checkFile: (file: Uint8Array, options: WaitOptions) => Promise<readonly Finding[]>;
  /** What an Excel file says, in the same thread. PaperError when it can't be read. */
  readonly readWorkbook: (file: Uint8Array, options: WaitOptions) => Promise<SeenWorkbook>;
  /** Ends the thread; what is still being printed fails. */
  readonly close: () => Promise<void>;
};

/** With these the thread clears up early: 5,000 rows take a third less memory and no more time. */
const modestMemory = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1_500 };

/**
 * A cancelled paper that is done sooner than this is waited for: a fresh thread needs longer until it prints as fast as the
 * one at work, and while somebody types one paper after the other is cancelled.
 */
const usualPatience = 1_500;
const isDoneWithin = (patience: number, printed: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    printed.then(
      () => true,
      (error: unknown) => error instanceof PaperError,
    ),
    setTimeout(patience, false, { ref: false }),
  ]);

/** A file from anywhere may be made to take for ever, or all memory; what waits before it counts too. */
const longestCheck = 120_000;
const isTooMuch = (error: unknown): boolean =>
  (error instanceof DOMException && error.name === 'TimeoutError') ||
  (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');

/** A printer whose thread starts with the first paper and keeps no process alive while it has nothing to do. */
export const startPrinter = (workerFile: URL = besideThisFile(), patience = usualPatience): Printer => {
  let thread: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  const startThread = (): Worker => {
    const started = new Worker(workerFile, { resourceLimits: modestMemory });
    const forget = (): void => {
      if (thread === started) thread = null;
    };
    started.on('error', forget);
    started.on('exit', forget);
    thread = started;
    return started;
  };

  const doNow = async <Job extends PrintJob>(job: Job, options: WaitOptions): Promise<JobResult<Job>> => {
    options.signal?.throwIfAborted();
    if (isClosed) throw new Error('The printer is closed');
    const used = thread ?? startThread();
    used.ref();
    const printed = askThread(used, job, (stage) => {
      if (!options.signal?.aborted) options.onProgress?.(stage);
    });
    try {
      return await untilAborted(printed, options.signal);
    } catch (error) {
      const isIdle =
        error instanceof PaperError || (options.signal?.aborted && (await isDoneWithin(patience, printed)));
      // Still at work, or in a state nobody knows: the next paper starts afresh.
      if (!isIdle) await used.terminate();
      throw error;
    } finally {
      used.unref();
    }
  };

  const inTurn = <Job extends PrintJob>(job: Job, options: WaitOptions): Promise<JobResult<Job>> => {
    const done = queue.then(() => doNow(job, options));
    queue = done.catch(() => undefined);
    return untilAborted(done, options.signal);
  };

  const inBounds = <Job extends PrintJob>(job: Job, { signal, onProgress }: WaitOptions): Promise<JobResult<Job>> => {
    const limits = [AbortSignal.timeout(longestCheck), ...(signal ? [signal] : [])];
    return inTurn(job, { signal: AbortSignal.any(limits), onProgress }).catch((error: unknown) => {
      throw isTooMuch(error) ? new PaperError('Tệp quá lớn hoặc quá phức tạp nên đã ngừng kiểm tra.') : error;
    });
  };

  const printPlaced: Printer['printPlaced'] = (document, { createdAt, pages, ...options }) =>
    inTurn({ kind: 'pdf', document, wish: { createdAt, pages } }, options);

  return {
    printPlaced,
    printPdf: async (document, options) => (await printPlaced(document, { ...options, pages: 'paper' })).file,
    printWord: (document, options) => inTurn({ kind: 'word', document }, options),
    printSheet: (sheet, options) => inTurn({ kind: 'sheet', sheet, createdAt: options.createdAt }, options),
    writeList: (sheet, options) => inTurn({ kind: 'list', sheet }, options),
    checkFile: (file, options) => inBounds({ kind: 'check', file }, options),
    readWorkbook: (file, options) => inBounds({ kind: 'workbook', file }, options),
    close: async () => {
      isClosed = true;
      await thread?.terminate();
    },
  };
};

/** Run from its TypeScript source or bundled flat beside main.js, the thread's file lies in the same folder. */
const besideThisFile = (): URL => {
  const name = import.meta.url.endsWith('.ts') ? './print-worker.ts' : './print-worker.js';
  return new URL(name, import.meta.url);
};
