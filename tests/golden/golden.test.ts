import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { goldenDay } from '../../tools/golden/golden-book.ts';
import { goldenPapers } from '../../tools/golden/golden-papers.ts';
import { drawEveryPage } from '../documents/read-pages.ts';
import { openTestBook } from '../support/a-book.ts';

const golden = (name: string): Promise<string> => readFile(path.join(import.meta.dirname, `${name}.txt`), 'utf8');

test('every kind of paper follows the decree and has the words and page breaks it had; `npm run golden` writes them anew', async () => {
  const book = await openTestBook('sqlite');
  book.ports.setNow(goldenDay);
  const odd = vi.spyOn(console, 'warn');
  const names: string[] = [];
  try {
    for await (const { name, text, pdf, word } of goldenPapers(book.compiler)) {
      names.push(name);
      for (const file of [new File([pdf], 'van-ban.pdf'), new File([word], 'van-ban.docx')])
        expect.soft(await book.compiler.papers.check({ file }), `${name}: ${file.name}`).toEqual([]);
      await drawEveryPage(pdf);
      expect.soft(odd.mock.calls.flat(), name).toEqual([]);
      expect.soft(text, `tests/golden/${name}.txt`).toBe(await golden(name));
    }
  } finally {
    odd.mockRestore();
    await book.close();
  }
  expect(names).toHaveLength(12);
}, 180_000);
