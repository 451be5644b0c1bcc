import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { refusalOf } from '../support/refusals.ts';

onBothEngines('a paper checked against the decree', (aBook) => {
  test('nothing is wrong with the report the book prints, as PDF and as Word', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    for (const format of ['pdf', 'word'] as const) {
      const file = await book.compiler.reports.printAnnual({ planId, year: 2018, format });
      expect(file.name).toBe(format === 'pdf' ? 'bao-cao-2018.pdf' : 'bao-cao-2018.docx');
      expect(await book.leader.papers.check({ file })).toEqual([]);
    }
  });

  test('a file that is no paper is refused with a sentence', async () => {
    const book = await aBook();
    const file = new File(['xin chào'], 'thu.txt');
    expect(await refusalOf(book.compiler.papers.check({ file }))).toMatchObject({
      code: 'refused',
      reason: 'Chỉ kiểm tra được tệp Word (.docx) hoặc PDF.',
    });
  });
});
