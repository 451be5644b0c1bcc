import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Printer } from '../../electron/documents/print.ts';
import { startPrinter } from '../../electron/documents/print.ts';
import { createdAt } from './printed.ts';
import { aReport, paragraphs, tasksAnnex, tasksTable } from './sample-document.ts';

const short = aReport({ blocks: paragraphs(1), annexes: [] });
const long = aReport({ annexes: [tasksAnnex(3000)] });
const isPdf = (pdf: Uint8Array): boolean => new TextDecoder().decode(pdf.slice(0, 8)) === '%PDF-1.7';

describe('the printer with its thread', () => {
  let printer: Printer;
  beforeAll(() => {
    printer = startPrinter();
  });
  afterAll(() => printer.close());

  test('gives the same bytes for the same document and date', async () => {
    const first = await printer.printPdf(aReport(), { createdAt });
    const second = await printer.printPdf(aReport(), { createdAt });
    expect(isPdf(first)).toBe(true);
    expect(Buffer.compare(first, second)).toBe(0);
    const later = await printer.printPdf(aReport(), { createdAt: new Date('2019-01-01T00:00:00Z') });
    expect(Buffer.compare(first, later)).not.toBe(0);
  });

  test('tells its stages in order', async () => {
    const stages: string[] = [];
    await printer.printPdf(short, { createdAt, onProgress: (stage) => stages.push(stage) });
    expect(stages).toEqual(['layout', 'writing', 'proof']);
  });

  test('prints papers asked for at the same time one after the other', async () => {
    const stages: string[] = [];
    const ask = (name: string) =>
      printer.printPdf(short, { createdAt, onProgress: (stage) => stages.push(`${name} ${stage}`) });
    const papers = await Promise.all([ask('first'), ask('second')]);
    expect(papers.every(isPdf)).toBe(true);
    expect(stages.map((stage) => stage.split(' ')[0])).toEqual([
      'first',
      'first',
      'first',
      'second',
      'second',
      'second',
    ]);
  });

  test('stops at once when it is cancelled, and prints the next paper', async () => {
    const cancel = new AbortController();
    const stages: string[] = [];
    const paper = printer.printPdf(long, {
      createdAt,
      signal: cancel.signal,
      onProgress: (stage) => {
        stages.push(stage);
        cancel.abort();
      },
    });
    await expect(paper).rejects.toMatchObject({ name: 'AbortError' });
    expect(stages).toEqual(['layout']);
    expect(isPdf(await printer.printPdf(short, { createdAt }))).toBe(true);
  });

  test('a paper cancelled while it waits does not disturb the one before it', async () => {
    const cancel = new AbortController();
    const before = printer.printPdf(short, { createdAt });
    const waiting = printer.printPdf(short, { createdAt, signal: cancel.signal });
    cancel.abort(new Error('thôi'));
    await expect(waiting).rejects.toThrow('thôi');
    expect(isPdf(await before)).toBe(true);
  });

  test('brings a refusal of the paper back as one', async () => {
    const wrong = { ...short, title: 'Kết quả 😀' };
    await expect(printer.printPdf(wrong, { createdAt })).rejects.toMatchObject({
      name: 'PaperError',
      message: expect.stringContaining('trích yếu'),
    });
  });

  test('brings any other error back as a bug, and prints the next paper', async () => {
    const table = { ...tasksTable(1), rows: [{ kind: 'cells', cells: ['1'] }] } as const;
    const wrong = printer.printPdf({ ...short, blocks: [table] }, { createdAt });
    await expect(wrong).rejects.toMatchObject({ name: 'Error', message: 'A row of 1 cells in a table of 7 columns' });
    expect(isPdf(await printer.printPdf(short, { createdAt }))).toBe(true);
  });
});

test('a cancelled paper that is nearly done is waited for, so that the next one finds a warm thread', async () => {
  const patient = startPrinter(undefined, 120_000);
  const ended = vi.spyOn(Worker.prototype, 'terminate');
  const cancel = new AbortController();
  const told: string[] = [];
  const onProgress = (stage: string) => {
    told.push(stage);
    cancel.abort();
  };
  const cancelled = patient.printPdf(short, { createdAt, signal: cancel.signal, onProgress });
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  expect(isPdf(await patient.printPdf(short, { createdAt }))).toBe(true);
  expect(told).toEqual(['layout']);
  expect(ended).not.toHaveBeenCalled();
  ended.mockRestore();
  await patient.close();
});

test('a thread that cannot start is an error of the paper asked for, not of the process', async () => {
  const printer = startPrinter(new URL('./no-such-file.ts', import.meta.url));
  await expect(printer.printPdf(short, { createdAt })).rejects.toThrow(/no-such-file/);
  await expect(printer.printPdf(short, { createdAt })).rejects.toThrow(/no-such-file/);
  await printer.close();
});

test('a closed printer prints no more and leaves what it was printing undone', async () => {
  const printer = startPrinter();
  const { promise: started, resolve } = Promise.withResolvers<void>();
  const undone = printer.printPdf(long, { createdAt, onProgress: () => resolve() });
  const fails = expect(undone).rejects.toThrow('ended before');
  await started;
  await printer.close();
  await fails;
  await expect(printer.printPdf(short, { createdAt })).rejects.toThrow('closed');
});
