import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aPaperOf } from './paper-of-type.ts';
import { printed, printedWord } from './printed.ts';
import { openPdf } from './read-pages.ts';
import { aReport } from './sample-document.ts';

const office = ((): string | null => {
  try {
    return execFileSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
})();

const pagesOf = async (pdf: Uint8Array): Promise<number> => {
  const file = await openPdf(pdf);
  const { numPages } = file;
  await file.loadingTask.destroy();
  return numPages;
};

describe.skipIf(office === null)(`the Word file in LibreOffice${office ? '' : ' (skipped: not installed)'}`, () => {
  test.each(['BC', 'QĐ', 'CV', 'BB'] as const)(
    'comes to the same pages as the PDF within one, type %s',
    async (code) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'so-ke-hoach-word-'));
      const paper = code === 'BC' ? aReport() : aPaperOf(code);
      writeFileSync(path.join(folder, 'paper.docx'), await printedWord(paper));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const ask = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'paper.docx')];
      execFileSync(office ?? '', ask, { stdio: 'ignore' });
      const inWord = await pagesOf(readFileSync(path.join(folder, 'paper.pdf')));
      rmSync(folder, { recursive: true });
      expect(Math.abs(inWord - (await pagesOf(await printed(paper))))).toBeLessThanOrEqual(1);
    },
  );
});
