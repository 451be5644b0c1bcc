import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '#shared/official-document/official-document.ts';
import { mm, printedPages } from './printed.ts';
import type { Page } from './read-pages.ts';
import { lineOf, middle } from './read-pages.ts';
import { aReport, paragraphs } from './sample-document.ts';

const heading = (level: 'part' | 'section' | 'clause' | 'point', text: string): Block => ({
  kind: 'heading',
  level,
  text,
});

describe('the text of a long report', () => {
  let pages: readonly Page[] = [];
  beforeAll(async () => {
    pages = await printedPages(aReport({ blocks: paragraphs(30), annexes: [] }));
  });

  test('is 14 upright, justified between the margins, first lines indented by 10 mm', () => {
    const [first, second, third] = pages[0]?.lines.filter(({ y, size }) => y > 280 && size === 14) ?? [];
    expect(first?.text).toMatch(/^Đoạn 1\. Công tác chỉ đạo/);
    expect(first).toMatchObject({ isBold: false, isItalic: false });
    expect(first?.left).toBeCloseTo(mm(40), 1);
    expect(second?.left).toBeCloseTo(mm(30), 1);
    expect(first?.right).toBeCloseTo(mm(195), 0);
    expect(second?.right).toBeCloseTo(mm(195), 0);
    expect(third?.right).toBeLessThan(mm(195));
  });

  test('has a pitch between single and one and a half lines and at least 6 pt between paragraphs', () => {
    const lines = pages[0]?.lines ?? [];
    const at = lines.findIndex(({ text }) => text.startsWith('Đoạn 2.'));
    const [last, next, after] = lines.slice(at - 1, at + 2).map(({ y }) => y) as [number, number, number];
    const pitch = after - next;
    expect(pitch / 14).toBeGreaterThan(1.149);
    expect(pitch / 14).toBeLessThan(1.7235);
    expect(next - last - pitch).toBeGreaterThanOrEqual(5.99);
  });

  test('numbers its pages from 2, at the top, in the middle, and not the first', () => {
    expect(pages.length).toBeGreaterThan(2);
    const inTopMargin = pages.map((page) => page.lines.filter(({ y }) => y < mm(20)));
    expect(inTopMargin.map((lines) => lines.map(({ text }) => text))).toEqual(
      pages.map((_, at) => (at === 0 ? [] : [String(at + 1)])),
    );
    for (const [number] of inTopMargin.slice(1)) {
      expect(number).toMatchObject({ size: 14, isBold: false, isItalic: false });
      expect(middle(number ?? { left: 0, right: 0 })).toBeCloseTo(mm(30 + 165 / 2), 0);
    }
  });

  test('stays between the margins', () => {
    for (const page of pages) {
      const text = page.lines.filter(({ y }) => y > mm(20));
      expect(Math.max(...text.map(({ y }) => y))).toBeLessThan(mm(297 - 20));
      expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThan(mm(30) - 0.5);
      expect(Math.max(...text.map(({ right }) => right))).toBeLessThan(mm(195) + 0.5);
    }
  });
});

test('no paragraph leaves one line alone at the foot of a page', async () => {
  const line: Block = { kind: 'paragraph', runs: ['Một dòng.'] };
  for (let lines = 0; lines < 4; lines += 1) {
    const blocks = [...Array.from({ length: lines }, () => line), ...paragraphs(12)];
    const pages = await printedPages(aReport({ blocks, annexes: [] }));
    expect(pages[0]?.lines.at(-1)?.text).not.toMatch(/^Đoạn \d+\./);
  }
});

test('headings are numbered and set as the decree wants them', async () => {
  const blocks: readonly Block[] = [
    heading('part', 'Tình hình'),
    heading('section', 'Kết quả'),
    heading('clause', 'Chỉ tiêu'),
    heading('point', 'Nội dung thứ nhất;'),
    heading('point', 'Nội dung thứ hai.'),
    heading('clause', 'Nhiệm vụ'),
    heading('point', 'Nội dung khác.'),
    heading('section', 'Hạn chế'),
    heading('part', 'Phương hướng'),
    heading('section', 'Nhiệm vụ chung'),
    ...paragraphs(1),
  ];
  const [page] = await printedPages(aReport({ blocks, annexes: [] }));
  const part = lineOf(page, /^Phần I$/);
  expect(part).toMatchObject({ isBold: true, size: 14 });
  expect(middle(part)).toBeCloseTo(mm(30 + 165 / 2), 0);
  expect(middle(lineOf(page, /^TÌNH HÌNH$/))).toBeCloseTo(middle(part), 1);
  expect(lineOf(page, /^I\. KẾT QUẢ$/)).toMatchObject({ isBold: true });
  expect(lineOf(page, /^II\. HẠN CHẾ$/).left).toBeCloseTo(mm(40), 1);
  expect(lineOf(page, /^1\. Chỉ tiêu$/)).toMatchObject({ isBold: true });
  expect(lineOf(page, /^2\. Nhiệm vụ$/)).toMatchObject({ isBold: true });
  expect(lineOf(page, /^a\) Nội dung thứ nhất;$/)).toMatchObject({ isBold: false });
  expect(lineOf(page, /^b\) Nội dung thứ hai\.$/).size).toBe(14);
  expect(lineOf(page, /^a\) Nội dung khác\.$/).size).toBe(14);
  expect(lineOf(page, /^Phần II$/).isBold).toBe(true);
  expect(lineOf(page, /^I\. NHIỆM VỤ CHUNG$/).isBold).toBe(true);
});

test('a heading never stays behind at the foot of a page', async () => {
  for (let before = 8; before < 13; before += 1) {
    const blocks = [
      ...paragraphs(before),
      heading('section', 'Đánh giá'),
      heading('clause', 'Ưu điểm'),
      ...paragraphs(2),
    ];
    const pages = await printedPages(aReport({ blocks, annexes: [] }));
    const at = pages.findIndex((page) => page.lines.some(({ text }) => text === 'I. ĐÁNH GIÁ'));
    const texts = pages[at]?.lines.map(({ text }) => text) ?? [];
    const place = texts.indexOf('I. ĐÁNH GIÁ');
    expect(texts[place + 1]).toBe('1. Ưu điểm');
    expect(texts[place + 2]).toMatch(/^Đoạn 1\./);
    expect(texts[place + 3]).toMatch(/^duy trì/);
  }
});

test('căn cứ lines are in italics, with ";" after each and "." after the last', async () => {
  const bases = [
    'Căn cứ Luật Tổ chức chính quyền địa phương',
    'Căn cứ Quyết định số 112/QĐ-TTg của Thủ tướng Chính phủ',
  ];
  const [page] = await printedPages(aReport({ type: 'KH', addressees: [], bases, blocks: paragraphs(1), annexes: [] }));
  expect(lineOf(page, /^Căn cứ Luật .*;$/)).toMatchObject({ isItalic: true, size: 14 });
  expect(lineOf(page, /^Căn cứ Quyết định số 112\/QĐ-TTg .*\.$/).isItalic).toBe(true);
});

test('a symbol in a justified line is neither broken nor stretched', async () => {
  const symbol = '1234/KH-SLĐTBXH-BTXH';
  const runs = [`${'Nội dung '.repeat(7)}số ${symbol} ${'tiếp theo '.repeat(20)}`];
  const pages = await printedPages(aReport({ blocks: [{ kind: 'paragraph', runs }], annexes: [] }), 0.1);
  expect(pages[0]?.lines.some(({ text }) => text.includes(symbol))).toBe(true);
});

test('bold and italic parts of a paragraph keep their face, and "./." closes the text', async () => {
  const runs = ['Có ', { text: 'bảy', bold: true }, ' và ', { text: 'tám', italic: true }, ' văn bản.'];
  const pages = await printedPages(aReport({ blocks: [{ kind: 'paragraph', runs }], annexes: [] }), 0.1);
  const lines = pages[0]?.lines ?? [];
  expect(lines.find(({ text }) => text.trim() === 'bảy')).toMatchObject({ isBold: true, isItalic: false });
  expect(lines.find(({ text }) => text.trim() === 'tám')).toMatchObject({ isBold: false, isItalic: true });
  expect(lines.map(({ text }) => text).join(' ')).toContain('văn bản./.');
});
