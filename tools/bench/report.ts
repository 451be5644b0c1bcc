import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startPrinter } from '#node-side/documents/print.ts';
import { largeReport } from './large-report.ts';
import { compare, type Result, type Suite } from './measure.ts';
import { wordFile } from './word-file.ts';

const run = promisify(execFile);

const findOffice = (): string | undefined => {
  try {
    return execFileSync('sh', ['-c', 'command -v soffice || command -v libreoffice'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};

const ofSize = async (office: string, rows: number, runs: number, bar: number | null): Promise<Result> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'so-ke-hoach-bench-'));
  const word = path.join(folder, 'report.docx');
  const document = largeReport(rows);
  await writeFile(word, await wordFile(document));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = () => run(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, word]);
  await convert();
  await stat(path.join(folder, 'report.pdf'));
  // The program is running and has printed before, as on any working day.
  const printer = startPrinter();
  await printer.printPdf(largeReport(20), { createdAt: new Date() });
  const result = await compare({
    name: `annual report with ${rows} task rows, checked complete`,
    against: 'LibreOffice converting the same content from Word',
    ours: () => printer.printPdf(document, { createdAt: new Date() }),
    theirs: convert,
    runs,
    bar,
  });
  await printer.close();
  await rm(folder, { recursive: true });
  return result;
};

/** The annual report from document to proven PDF, against LibreOffice where it is installed. */
export const report: Suite = {
  name: 'report',
  run: async () => {
    const office = findOffice();
    if (!office) {
      console.error('report: bỏ qua, máy này chưa có LibreOffice để so sánh.');
      return [];
    }
    return [await ofSize(office, 100, 3, null), await ofSize(office, 1_000, 3, 0.35)];
  },
};
