import { expect, test } from 'vitest';
import { readFileText } from '#node-side/features/plan-reader/file-text.ts';
import { readPlan } from '#shared/plan-reader/read-plan.ts';
import { zipped } from '../documents/edited-word.ts';
import { officeList } from '../support/an-office-list.ts';

test('an office’s own list in Excel is read as a plan: groups, agencies in halves of a column, deadlines', async () => {
  const text = await readFileText('phu-luc.xlsx', await officeList());
  const { sections, tasks } = readPlan(text);
  expect(sections.map(({ label, title }) => [label, title])).toEqual([
    ['I', 'TUYÊN TRUYỀN'],
    ['II', 'TỔ CHỨC BỘ MÁY'],
  ]);
  expect(
    tasks.map(({ section, text: words, lead, support, deadline }) => [
      section,
      words,
      lead.map(({ name }) => name).join(),
      support.map(({ name }) => name).join(),
      deadline?.text ?? '',
    ]),
  ).toEqual([
    ['I.1', 'Ban hành quy chế phối hợp giữa các cơ quan', 'Sở Y tế', 'Sở Tài chính,Sở Nội vụ', 'Quý I/2019'],
    ['I.2', 'Kiểm tra các cơ sở khám bệnh tư nhân', 'Sở Nội vụ', 'Sở Y tế', '30/06/2019'],
    ['II.3', 'Mở lớp kỹ năng cho người dân', 'Sở Tài chính', '', 'Hằng năm'],
  ]);
});

test('a Word file in which an Excel table lies is read as a Word file', async () => {
  const paragraph = '<w:p><w:r><w:t>Kế hoạch năm 2019</w:t></w:r></w:p>';
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph}</w:body></w:document>`,
    'word/embeddings/xl/workbook.xml': '<a/>',
  };
  expect(await readFileText('ke-hoach.docx', await zipped(new Map(Object.entries(parts))))).toBe('Kế hoạch năm 2019');
});

test('a hidden page is no part of the plan, and an old .xls says how to save it', async () => {
  expect(await readFileText('phu-luc.xlsx', await officeList())).not.toContain('nháp');
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
  await expect(readFileText('cu.xls', old)).rejects.toThrow('lưu thành .docx, .xlsx');
});
