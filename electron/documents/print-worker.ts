import { parentPort } from 'node:worker_threads';
import { readWorkbook } from './excel/read-workbook.ts';
import { sheetWorkbook } from './excel/sheet-workbook.ts';
import { writeWorkbook } from './excel/write-workbook.ts';
import { PaperError } from './paper-error.ts';
import type { PrintAnswer, PrintJob } from './print-messages.ts';
import { openPress, type PrintStage } from './print-paper.ts';

/** The thread that prints: one job at a time, fonts stay open between jobs. */
const port = parentPort;
if (port === null) throw new Error('print-worker runs in a worker thread only');

const answer = (message: PrintAnswer, moved: ArrayBuffer[] = []): void => port.postMessage(message, moved);

const press = openPress();

const onStage = (stage: PrintStage): void => answer({ kind: 'stage', stage });

const print = (job: Extract<PrintJob, { kind: 'sheet' | 'list' | 'word' }>): Promise<Uint8Array<ArrayBuffer>> => {
  if (job.kind === 'list') return writeWorkbook(sheetWorkbook(job.sheet));
  return job.kind === 'sheet'
    ? press.printSheet(job.sheet, job.createdAt, onStage)
    : press.printWord(job.document, onStage);
};

port.on('message', async (job: PrintJob) => {
  try {
    if (job.kind === 'check') return answer({ kind: 'checked', findings: await press.check(job.file) });
    if (job.kind === 'workbook') return answer({ kind: 'seen', workbook: await readWorkbook(job.file) });
    if (job.kind === 'pdf') {
      const paper = await press.print(job.document, job.wish, onStage);
      return answer({ kind: 'printed', paper }, [paper.file.buffer]);
    }
    const file = await print(job);
    answer({ kind: 'done', file }, [file.buffer]);
  } catch (error) {
    if (error instanceof PaperError) answer({ kind: 'refused', reason: error.message });
    else answer({ kind: 'bug', error: error instanceof Error ? error : new Error(String(error)) });
  }
});
