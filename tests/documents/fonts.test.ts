import { expect, test } from 'vitest';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { openPaperFonts } from '../../electron/documents/fonts/paper-fonts.ts';
import { printed, printedPages } from './printed.ts';
import { allText, openPdf } from './read-pages.ts';
import { aReport, paragraphs } from './sample-document.ts';

const withText = (content: string): OfficialDocument =>
  aReport({ blocks: [...paragraphs(1), { kind: 'paragraph', runs: [content] }], annexes: [] });

test('every Vietnamese letter is there in all four faces', () => {
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const letters = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap((letter) =>
    marks.map((mark) => (letter + mark).normalize('NFC')),
  );
  const wanted = [...letters, ...'đĐ₫–“”…'];
  const families = openPaperFonts();
  expect(families.length).toBeGreaterThan(0);
  for (const face of families.flatMap(({ faces }) => Object.values(faces))) {
    expect(wanted.filter((letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([]);
  }
});

test('a character the font lacks is refused by name and place', async () => {
  await expect(printed(withText('Kết quả tốt 😀 trong năm'))).rejects.toMatchObject({
    name: 'PaperError',
    message: expect.stringMatching(/“😀” \(U\+1F600\) ở nội dung, đoạn 2: “Kết quả tốt 😀 trong năm/u),
  });
  await expect(printed(withText('社会'))).rejects.toThrow('U+793E');
});

test('decomposed letters, soft hyphens and byte order marks are printed as plain text', async () => {
  const pages = await printedPages(withText('\ufeffSở Y tế đã tri\u00adển khai'.normalize('NFD')));
  const text = allText(pages[0]);
  expect(text).toContain('Sở Y tế đã triển khai./.');
  expect(text).toBe(text.normalize('NFC'));
});

test('the file says what it is, in Vietnamese, as PDF 1.7 with embedded fonts only', async () => {
  const pdf = await printed(aReport({ blocks: paragraphs(1), annexes: [] }));
  const file = await openPdf(pdf);
  const info: Readonly<Record<string, unknown>> = { ...(await file.getMetadata()).info };
  expect(info).toMatchObject({
    PDFFormatVersion: '1.7',
    Language: 'vi-VN',
    Author: 'Sở Lao động - Thương binh và Xã hội tỉnh Lâm Đồng',
    CreationDate: 'D:20181215080000Z',
  });
  expect(info.Title).toMatch(/^Báo cáo: Kết quả thực hiện Kế hoạch/);
  await file.loadingTask.destroy();
  const fonts = new Set(
    (await printedPages(aReport({ annexes: [] }))).flatMap(({ lines }) => lines.map(({ font }) => font)),
  );
  expect(fonts.size).toBe(4);
  for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+(Tinos|TimesNewRoman)/);
});
