import { expect, test } from 'vitest';
import { readFileText } from '#node-side/features/plan-reader/file-text.ts';
import { readPlan } from '#shared/plan-reader/read-plan.ts';
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

test('a hidden page is no part of the plan, and an old .xls says how to save it', async () => {
  expect(await readFileText('phu-luc.xlsx', await officeList())).not.toContain('nháp');
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
  await expect(readFileText('cu.xls', old)).rejects.toThrow('lưu thành .docx, .xlsx');
});
