import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Printer, startPrinter } from '#node-side/documents/print.ts';
import { largeReport } from './large-report.ts';
import { against, compare, type Result, type Suite } from './measure.ts';
import { pdfkitPdf, typstPdf } from './other-writers.ts';
import { loopDelayWhilePrinting, peakMemory } from './print-load.ts';
import { wordFile } from './word-file.ts';

const run = promisify(execFile);
const rows = 1_000;

const findOffice = (): string | undefined => {
  try {
    return execFileSync('sh', ['-c', 'command -v soffice || command -v libreoffice'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};

const named = (count: number): string => `annual report with ${count} task rows, checked complete`;

const againstOffice = async (office: string, printer: Printer): Promise<Result> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-bench-'));
  const word = path.join(folder, 'report.docx');
  const document = largeReport(rows);
  await writeFile(word, await wordFile(document));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = () => run(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, word]);
  await convert();
  await stat(path.join(folder, 'report.pdf'));
  const result = await compare({
    name: named(rows),
    against: 'LibreOffice converting our own Word file',
    ours: () => printer.printPdf(document, { createdAt: new Date() }),
    theirs: convert,
    runs: 3,
    bar: 0.35,
  });
  await rm(folder, { recursive: true });
  return result;
};

const againstWriters = async (printer: Printer): Promise<readonly Result[]> => {
  const document = largeReport(rows);
  const ours = () => printer.printPdf(document, { createdAt: new Date() });
  const sides = { 'Typst, unchecked': typstPdf(document), 'bare pdfkit, unchecked': pdfkitPdf(document) };
  const results: Result[] = [];
  for (const [name, theirs] of Object.entries(sides))
    results.push(await compare({ name: named(rows), against: name, ours, theirs, runs: 3, bar: null }));
  return results;
};

const growth = (printer: Printer): Promise<Result> => {
  const [small, large] = [largeReport(rows), largeReport(4 * rows)];
  return compare({
    name: named(4 * rows),
    against: `our own ${rows} rows`,
    ours: () => printer.printPdf(large, { createdAt: new Date() }),
    theirs: () => printer.printPdf(small, { createdAt: new Date() }),
    runs: 3,
    bar: 4.5,
  });
};

const load = async (): Promise<readonly Result[]> => [
  against({
    name: 'event-loop delay of the main thread while printing, 99th percentile',
    against: 'what may be felt',
    ours: await loopDelayWhilePrinting(rows),
    theirs: 50,
    unit: 'ms',
  }),
  against({
    name: 'most memory held while printing 5000 rows',
    against: 'what a small office computer can spare',
    ours: await peakMemory(5_000),
    theirs: 600,
    unit: 'MB',
  }),
];

/** The annual report from document to proven PDF: against other writers, its growth, what it costs the computer. */
export const report: Suite = {
  name: 'report',
  run: async () => {
    const office = findOffice();
    if (!office) console.error('report: bỏ qua LibreOffice, máy này chưa có để so sánh.');
    // The program is running and has printed before, as on any working day.
    const printer = startPrinter();
    await printer.printPdf(largeReport(20), { createdAt: new Date() });
    const results = [
      ...(office ? [await againstOffice(office, printer)] : []),
      ...(await againstWriters(printer)),
      await growth(printer),
    ];
    await printer.close();
    return [...results, ...(await load())];
  },
};
