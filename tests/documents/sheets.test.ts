import { expect, test } from 'vitest';
import type { Sheet, SheetTable } from '#shared/sheets/sheet.ts';
import { startPrinter } from '../../electron/documents/print.ts';
import { openPress } from '../../electron/documents/print-paper.ts';
import { proveFeet } from '../../electron/documents/sheets/prove-feet.ts';
import { createdAt } from './printed.ts';
import { allText, type Page, readPages } from './read-pages.ts';

const press = openPress();
const print = (sheet: Sheet) => press.printSheet(sheet, createdAt, () => undefined);
const pagesOf = async (sheet: Sheet): Promise<readonly Page[]> => readPages(await print(sheet), 4);

const columns: SheetTable['columns'] = [
  { name: 'Số TT', width: 12, align: 'center' },
  { name: 'Nhiệm vụ', width: 'rest' },
  { name: 'Chủ trì', width: 40 },
];
const rowsOf = (many: number, text = 'Khảo sát thực trạng'): string[][] =>
  Array.from({ length: many }, (_, at) => [String(at + 1), `${text} NV-${at + 1}.`, 'Sở Y tế']);
const table = (rows: string[][], title = 'Kế hoạch 8560/QĐ-UBND'): SheetTable => ({
  kind: 'table',
  title,
  columns,
  rows,
});
const aSheet = (...parts: Sheet['parts']): Sheet => ({
  office: 'Sở Lao động - Thương binh và Xã hội',
  title: 'Danh sách nhiệm vụ',
  lines: ['Năm 2018'],
  landscape: true,
  printedAt: '2018-12-15T08:00:00Z',
  parts,
});
const inOne = (page: Page | undefined): string => allText(page).replace(/\s+/gu, '');

test('every row is printed once, on pages that repeat the head of the table and count themselves', async () => {
  const pages = await pagesOf(aSheet(table(rowsOf(120))));
  expect(pages.length).toBeGreaterThan(3);
  const numbers = pages.flatMap((page) => Array.from(allText(page).matchAll(/NV-(\d+)\./gu), ([, at]) => Number(at)));
  expect(numbers).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
  for (const [at, page] of pages.entries()) {
    expect(page.width).toBeGreaterThan(page.height);
    expect(inOne(page)).toContain('Kếhoạch8560/QĐ-UBND');
    expect(inOne(page)).toContain('SốTTNhiệmvụChủtrì');
    expect(inOne(page)).toContain(`SổKếHoạch,inlúc15/12/201815:00Trang${at + 1}/${pages.length}`);
    expect(allText(page)).toBe(allText(page).normalize('NFC'));
  }
});

test('the title of a table is never left alone at the end of a page', async () => {
  for (const many of [14, 15, 16, 17, 18, 19, 20, 21]) {
    const pages = await pagesOf(aSheet(table(rowsOf(many)), table(rowsOf(2, 'Việc'), 'Kế hoạch sau')));
    const holding = pages.filter((page) => inOne(page).includes('Kếhoạchsau'));
    expect(holding.every((page) => allText(page).includes('Việc NV-'))).toBe(true);
  }
});

test('a cell of several pages goes on from page to page, and no word of it is lost', async () => {
  const long = Array.from({ length: 2_500 }, (_, at) => `chữ${at}`).join(' ');
  const pages = await pagesOf(aSheet(table([...rowsOf(2), ['3', long, long.slice(0, 900)], ...rowsOf(2, 'Sau')])));
  expect(pages.length).toBeGreaterThan(3);
  expect(allText(pages.at(-1))).toContain('Sau NV-2.');
});

test('names of 200 letters without a space are broken, and decomposed letters are put together', async () => {
  const [page] = await pagesOf(aSheet(table([['1', 'Bổ sung'.normalize('NFD'), 'Đ'.repeat(200)]])));
  expect(allText(page)).toContain('Bổ sung');
  expect(inOne(page)).toContain('Đ'.repeat(200));
});

test('a fact of one long word is broken too', async () => {
  const facts = [{ name: 'Tên đăng nhập', value: 'Đ'.repeat(200) }];
  const [page] = await pagesOf({ ...aSheet({ kind: 'facts', facts }), landscape: false });
  expect(inOne(page)).toContain('Đ'.repeat(200));
});

test('a letter that the font lacks is written as its number', async () => {
  const [page] = await pagesOf(aSheet(table([['1', 'Đã xong 😀 ❤️', 'Sở Y tế']])));
  expect(allText(page)).toContain('Đã xong [U+1F600] [U+2764]');
});

test('the same sheet gives the same bytes, and can be printed again', async () => {
  const sheet = aSheet(table(rowsOf(3)), { kind: 'code', text: '7K3QM' }, { kind: 'steps', steps: ['Mở', 'Nhập'] });
  expect(Buffer.compare(await print(sheet), await print(sheet))).toBe(0);
});

test('a page without its own foot is not given out', () => {
  const sheet = aSheet(table(rowsOf(1)));
  const foot = { text: 'Sổ Kế Hoạch, in lúc 15/12/2018 15:00 Trang 1/2', page: 1, fromTop: 560, left: 0, right: 0 };
  expect(() => proveFeet(sheet, [foot], (text) => text)).toThrow(/Cuối trang 1/u);
});

test('a sheet stops at once when it is cancelled, and the thread prints the next', async () => {
  const printer = startPrinter();
  const cancel = new AbortController();
  const waiting = printer.printSheet(aSheet(table(rowsOf(2_000))), {
    createdAt,
    signal: cancel.signal,
    onProgress: () => cancel.abort(),
  });
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  const stages: string[] = [];
  const next = await printer.printSheet(aSheet(table(rowsOf(1))), {
    createdAt,
    onProgress: (stage) => stages.push(stage),
  });
  expect(next.length).toBeGreaterThan(10_000);
  expect(stages).toEqual(['layout', 'proof']);
  await printer.close();
});

test('5,000 rows are printed whole', { timeout: 180_000 }, async () => {
  const pages = await pagesOf(aSheet(table(rowsOf(5_000))));
  expect(allText(pages.at(-1))).toContain('NV-5000.');
});
