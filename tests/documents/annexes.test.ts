import { beforeAll, describe, expect, test } from 'vitest';
import type { Annex, Table } from '#shared/official-document/official-document.ts';
import { mm, printed, printedPages } from './printed.ts';
import type { Page, PageLine } from './read-pages.ts';
import { allText, lineOf, middle, openPdf } from './read-pages.ts';
import { aReport, paragraphs, targetsAnnex, tasksAnnex, tasksTable } from './sample-document.ts';

const cells = 3;
const begins = (page: Page, label: RegExp): boolean => page.lines.some(({ text }) => label.test(text));
const pageNumbers = (pages: readonly Page[]): readonly string[] =>
  pages.map((page) =>
    page.lines
      .filter(({ y }) => y < mm(20))
      .map(({ text }) => text)
      .join(),
  );

describe('a report with two landscape annexes', () => {
  let pages: readonly Page[] = [];
  let first = 0;
  let second = 0;
  beforeAll(async () => {
    pages = await printedPages(aReport({ blocks: paragraphs(12), annexes: [targetsAnnex(30), tasksAnnex(40)] }), cells);
    first = pages.findIndex((page) => begins(page, /^Phụ lục I$/));
    second = pages.findIndex((page) => begins(page, /^Phụ lục II$/));
  });

  test('numbers the text and each annex apart, and hides the number of each first page', () => {
    expect([first > 1, second > first + 1, pages.length > second + 1]).toEqual([true, true, true]);
    const parts = [pages.slice(0, first), pages.slice(first, second), pages.slice(second)];
    const wanted = parts.flatMap((part) => part.map((_, at) => (at === 0 ? '' : String(at + 1))));
    expect(pageNumbers(pages)).toEqual(wanted);
  });

  test('turns the pages of annexes only', () => {
    expect(pages.map(({ width, height }) => width > height)).toEqual(pages.map((_, at) => at >= first));
    expect(Math.round(pages[first]?.width ?? 0)).toBe(842);
  });

  test('heads an annex with label, title in capitals and reference, centred, and no Quốc hiệu', () => {
    const page = pages[first];
    const centre = mm(30 + (297 - 45) / 2);
    const label = lineOf(page, /^Phụ lục I$/);
    const title = lineOf(page, /^KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2018$/);
    expect(label).toMatchObject({ size: 14, isBold: true, isItalic: false });
    expect(title).toMatchObject({ size: 14, isBold: true });
    expect(middle(label)).toBeCloseTo(centre, 0);
    const reference = page?.lines.filter(({ isItalic, size }) => isItalic && size === 14) ?? [];
    expect(
      reference
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' '),
    ).toBe(
      '(Kèm theo Báo cáo số /BC-SLĐTBXH ngày tháng năm 2018 của Sở Lao động - Thương binh và Xã hội tỉnh Lâm Đồng)',
    );
    expect(allText(page)).not.toContain('CỘNG HÒA');
    expect(lineOf(page, /^Đơn vị tính: người, %$/).right).toBeCloseTo(mm(297 - 15), 0);
  });

  test('repeats the header with its index row on every page of the table', () => {
    for (const page of pages.slice(first, second)) {
      expect(lineOf(page, /^Năm 2018$/).isBold).toBe(true);
      expect(lineOf(page, /^\(8\)$/).isBold).toBe(false);
      expect(lineOf(page, /^Kế hoạch$/).y).toBeGreaterThan(lineOf(page, /^Năm 2018$/).y);
    }
  });

  test('has every row once, whole on its page', () => {
    const rows = pages
      .slice(second)
      .map((page) => page.lines.flatMap(({ text }) => /NV-(\d{4})/.exec(text)?.[1] ?? []));
    expect(rows.flat().map(Number)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    for (const page of pages.slice(second)) {
      const last = page.lines.filter(({ text }) => /^Nhiệm vụ NV-/.test(text)).at(-1);
      const after = page.lines.filter(({ y }) => y > (last?.y ?? 0)).map(({ text }) => text);
      expect(after.some((text) => /lượt người$|^lượt/.test(text))).toBe(true);
    }
  });

  test('centres the order, sets text left and figures right, at 11', () => {
    const page = pages[first];
    const [order, plan] = [lineOf(page, /^3$/), lineOf(page, /^1\.111$/)];
    const heading = (pattern: RegExp): PageLine => lineOf(page, pattern);
    expect(order.size).toBe(11);
    expect(middle(order)).toBeCloseTo(middle(heading(/^STT$/)), 0);
    expect(plan.right).toBeCloseTo(lineOf(page, /^1\.148$/).right, 1);
    expect(plan.right).toBeGreaterThan(heading(/^Kế hoạch$/).right);
    expect(lineOf(page, /^địa bàn thứ 3$|thứ 3$/).left).toBeLessThan(heading(/^Chỉ tiêu$/).left);
  });
});

test('an only annex has no number, an upright one stays upright', async () => {
  const annex = { ...targetsAnnex(2), landscape: false };
  const pages = await printedPages(aReport({ blocks: paragraphs(1), annexes: [annex] }), cells);
  const page = pages.find((each) => begins(each, /^Phụ lục$/));
  expect(page?.width).toBeLessThan(page?.height ?? 0);
});

test('a cell higher than a page is broken over pages and keeps every word', async () => {
  const words = Array.from({ length: 1500 }, (_, at) => `từ${at}`);
  const table: Table = {
    ...tasksTable(2),
    rows: [
      ...tasksTable(1).rows,
      { kind: 'cells', cells: ['2', words.join(' '), 'A', 'B', 'C', words.slice(0, 700).join(' '), 'D'] },
    ],
  };
  const annex: Annex = { title: 'Nhiệm vụ', landscape: true, blocks: [table] };
  const pages = await printedPages(aReport({ blocks: paragraphs(1), annexes: [annex] }), cells);
  const found = pages.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/từ\d+/g) ?? []));
  expect(found).toHaveLength(1500 + 700);
  expect(new Set(found).size).toBe(1500);
  for (const page of pages) expect(Math.max(...page.lines.map(({ y }) => y))).toBeLessThan(page.height - mm(20));
});

test('a row whose first row is higher than a page does not take the header with it', async () => {
  const long = Array.from({ length: 1200 }, (_, at) => `chữ${at}`).join(' ');
  const table: Table = { ...tasksTable(1), rows: [{ kind: 'cells', cells: ['1', long, '', '', '', '', ''] }] };
  const annex: Annex = { title: 'Nhiệm vụ', landscape: true, blocks: [table] };
  const pages = await printedPages(aReport({ blocks: paragraphs(1), annexes: [annex] }), cells);
  const headed = pages.filter((page) => page.width > page.height && begins(page, /^Nhiệm vụ$/));
  expect(headed.length).toBeGreaterThan(1);
});

test('a column is widened for its longest word, and a word wider than that is cut, not lost', async () => {
  const figure = '1.234.567.890.123';
  const code = 'X'.repeat(150);
  const table: Table = {
    ...tasksTable(1),
    columns: [
      { heading: 'Số tiền', width: { mm: 12 }, align: 'right' },
      { heading: 'Mã', width: { share: 1 }, align: 'left' },
    ],
    rows: [{ kind: 'cells', cells: [figure, code] }],
  };
  const [page] = await printedPages(aReport({ blocks: [table, ...paragraphs(1)], annexes: [] }), cells);
  expect(lineOf(page, /^1\.234\.567\.890\.123$/).left).toBeGreaterThan(mm(30));
  const parts = page?.lines.filter(({ text }) => /^X+$/.test(text)) ?? [];
  expect(parts.map(({ text }) => text).join('')).toBe(code);
  expect(Math.max(...parts.map(({ right }) => right))).toBeLessThan(mm(195));
});

test('annexes and headings are bookmarks of the file', async () => {
  const file = await openPdf(await printed(aReport({ annexes: [targetsAnnex(1), tasksAnnex(1)] })));
  const titles = (await file.getOutline()).map(({ title }) => title);
  expect(titles).toContain('I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI');
  expect(titles.slice(-2)).toEqual([
    'Phụ lục I. Kết quả thực hiện các chỉ tiêu năm 2018',
    'Phụ lục II. Tình hình thực hiện nhiệm vụ của các cơ quan, đơn vị, địa phương',
  ]);
  await file.loadingTask.destroy();
});
