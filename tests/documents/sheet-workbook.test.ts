import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '#node-side/documents/excel/read-workbook.ts';
import { sheetWorkbook } from '#node-side/documents/excel/sheet-workbook.ts';
import { writeWorkbook } from '#node-side/documents/excel/write-workbook.ts';
import type { Sheet } from '#shared/sheets/sheet.ts';

const columns = [
  { name: 'Số TT', width: 10, align: 'center' as const },
  { name: 'Nhiệm vụ', width: 'rest' as const },
];
const table = (title: string, ...texts: string[]) => ({
  kind: 'table' as const,
  title,
  columns,
  rows: texts.map((text, at) => [String(at + 1), text]),
});
const aList = (parts: Sheet['parts']): Sheet => ({
  office: 'Văn phòng UBND tỉnh',
  title: 'Danh sách nhiệm vụ',
  lines: ['Năm 2018 (02 nhiệm vụ)'],
  landscape: true,
  parts,
  printedAt: '2018-12-20T02:00:00.000Z',
});

const written = (sheet: Sheet) => writeWorkbook(sheetWorkbook(sheet));

test('a list goes out with all its words, its counts as numbers, and nothing of it is a formula or locked', async () => {
  const [formula, second] = ['=HYPERLINK("http://a.example";"Xem")', '+84 24 3825\nvà -1'];
  const note = { kind: 'paragraph' as const, text: 'Chưa gửi kết quả (01): Sở Y tế.' };
  const file = await written(aList([table('Kế hoạch 8560', formula, second), note]));
  const rows = (await readWorkbook(file)).pages[0]?.rows.map((row) => row.map((cell) => cell?.text ?? '')) ?? [];
  const texts = rows.map((row) => row.filter((text, at) => text !== row[at - 1] && text !== ''));
  expect(texts).toEqual([
    ['Văn phòng UBND tỉnh'],
    ['DANH SÁCH NHIỆM VỤ'],
    ['Kế hoạch 8560'],
    ['Năm 2018 (02 nhiệm vụ)'],
    ['Số TT', 'Nhiệm vụ'],
    ['1', formula],
    ['2', second],
    [note.text],
    ['Sổ Kế Hoạch, lập lúc 20/12/2018 09:00'],
  ]);
  const [page] = (await readXlsx(file, { readStyles: true })).sheets;
  expect(page?.rows[5]).toEqual([1, formula]);
  expect([...(page?.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
  expect(page?.protection).toBeUndefined();
  expect(page?.autoFilter?.range).toBe('A5:B7');
});

test('each table has a page of its own, under a name that Excel takes', async () => {
  const long = "Kế hoạch số 8560/QĐ-UBND [sửa đổi]: phát triển nghề công tác xã hội 'giai đoạn 2'";
  const file = await written(aList([table(long, 'Một'), table(long, 'Hai'), table('', 'Ba')]));
  const names = (await readWorkbook(file)).pages.map(({ name }) => name);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
});
