import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '#shared/official-document/official-document.ts';
import { mm, printedPages } from './printed.ts';
import type { Page } from './read-pages.ts';
import { lineOf, middle } from './read-pages.ts';
import { aReport, paragraphs, tasksTable } from './sample-document.ts';

describe('the end of a report', () => {
  let page: Page | undefined;
  beforeAll(async () => {
    [page] = await printedPages(aReport({ blocks: paragraphs(2), annexes: [] }));
  });

  test('has the authority in the right half, capital and bold, lines centred under each other', () => {
    const first = lineOf(page, /^KT\. GIÁM ĐỐC$/);
    const second = lineOf(page, /^PHÓ GIÁM ĐỐC$/);
    expect(first).toMatchObject({ size: 14, isBold: true, isItalic: false });
    expect(middle(first)).toBeGreaterThan(mm(105));
    expect(middle(second)).toBeCloseTo(middle(first), 1);
  });

  test('leaves at least 25 mm for signature and seal above the name', () => {
    const name = lineOf(page, /^Nguyễn Thị Ánh Tuyết$/);
    const above = lineOf(page, /^PHÓ GIÁM ĐỐC$/);
    expect(name).toMatchObject({ size: 14, isBold: true });
    expect(middle(name)).toBeCloseTo(middle(above), 1);
    const blank = name.y - 0.891 * 14 - (above.y + 0.216 * 14);
    expect(blank).toBeGreaterThanOrEqual(mm(25));
  });

  test('has "Nơi nhận:" level with the authority, at the left margin, its list at 11', () => {
    const label = lineOf(page, /^Nơi nhận:$/);
    expect(label).toMatchObject({ size: 12, isBold: true, isItalic: true });
    expect(label.left).toBeCloseTo(mm(30), 0);
    expect(label.y).toBeCloseTo(lineOf(page, /^KT\. GIÁM ĐỐC$/).y, 0);
    expect(lineOf(page, /^- Như trên;$/)).toMatchObject({ size: 11, isBold: false, isItalic: false });
    expect(lineOf(page, /^- Lưu: VT, BTXH\.$/).left).toBeCloseTo(mm(30), 0);
  });

  test('closes the text with "./." in place of its last mark', () => {
    expect(lineOf(page, /\.\/\.$/).text).toBe(
      'công tác xã hội từng bước được củng cố, đáp ứng nhu cầu trợ giúp của người dân./.',
    );
  });
});

const pageOfAuthority = (pages: readonly Page[]): Page => {
  const page = pages.find(({ lines }) => lines.some(({ text }) => text === 'KT. GIÁM ĐỐC'));
  if (!page) throw new Error('No signature');
  return page;
};

test('the signature never stands on a page without the end of the text, and is never parted', async () => {
  let moved = 0;
  for (let count = 6; count < 14; count += 1) {
    const pages = await printedPages(aReport({ blocks: paragraphs(count), annexes: [] }));
    const page = pageOfAuthority(pages);
    expect(page.lines.some(({ text }) => text.endsWith('./.'))).toBe(true);
    expect(page.lines.some(({ text }) => text === 'Nguyễn Thị Ánh Tuyết')).toBe(true);
    expect(page.lines.some(({ text }) => text === '- Lưu: VT, BTXH.')).toBe(true);
    if (page !== pages[0] && page.lines.some(({ text }) => text.startsWith(`Đoạn ${count}.`))) moved += 1;
  }
  expect(moved).toBeGreaterThan(0);
});

test('a report that ends with a table keeps its last row with the signature', async () => {
  for (let count = 3; count < 9; count += 1) {
    const blocks: readonly Block[] = [...paragraphs(4), tasksTable(count)];
    const page = pageOfAuthority(await printedPages(aReport({ blocks, annexes: [] }), 5));
    expect(page.lines.map(({ text }) => text)).toContain(String(count));
    expect(page.lines.filter(({ text }) => text.endsWith('./.'))).toHaveLength(1);
  }
});

test('a very long list of recipients is broken over pages, not lost', async () => {
  const recipients = Array.from({ length: 90 }, (_, at) => `UBND xã thứ ${at + 1}`);
  const pages = await printedPages(aReport({ blocks: paragraphs(8), recipients, annexes: [] }));
  const texts = pages.flatMap(({ lines }) => lines.map(({ text }) => text));
  expect(texts.filter((text) => text.startsWith('- UBND xã thứ'))).toHaveLength(90);
  expect(texts).toContain('Nguyễn Thị Ánh Tuyết');
});

test('a paper without a name and without recipients has only the authority', async () => {
  const signature = { authority: ['GIÁM ĐỐC'], name: null };
  const [page] = await printedPages(aReport({ blocks: paragraphs(1), recipients: [], signature, annexes: [] }));
  expect(lineOf(page, /^GIÁM ĐỐC$/).isBold).toBe(true);
  expect(page?.lines.some(({ text }) => text.startsWith('Nơi nhận'))).toBe(false);
});
