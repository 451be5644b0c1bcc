import { beforeAll, describe, expect, test } from 'vitest';
import { mm, printedPages } from './printed.ts';
import type { Page, PageLine } from './read-pages.ts';
import { lineOf, middle } from './read-pages.ts';
import { aReport, paragraphs } from './sample-document.ts';

const country = /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/;
const motto = /^Độc lập - Tự do - Hạnh phúc$/;
const head = aReport().head;
const short = { blocks: paragraphs(1), annexes: [] };

const ruleBelow = (page: Page | undefined, line: PageLine) => {
  const rule = page?.rules.find(({ y, left }) => y > line.y && left < middle(line) && y - line.y < 12);
  if (!rule) throw new Error(`No rule below ${line.text}`);
  return { length: rule.right - rule.left, middle: middle(rule) };
};

const widthOf = ({ left, right }: PageLine): number => right - left;

describe('the head of a report before issue', () => {
  let page: Page | undefined;
  beforeAll(async () => {
    [page] = await printedPages(aReport(short));
  });

  test('has Quốc hiệu at 12 and Tiêu ngữ at 13, bold, upright, one under the other', () => {
    const [upper, lower] = [lineOf(page, country), lineOf(page, motto)];
    expect(upper).toMatchObject({ size: 12, isBold: true, isItalic: false });
    expect(lower).toMatchObject({ size: 13, isBold: true, isItalic: false });
    expect(middle(lower)).toBeCloseTo(middle(upper), 1);
    expect((lower.y - upper.y) / 13).toBeLessThan(1.25);
    expect(upper.left).toBeGreaterThan(lineOf(page, /^SỞ LAO ĐỘNG/).right + mm(3));
    expect(middle(upper)).toBeGreaterThan(mm(105));
    expect(upper.right).toBeLessThanOrEqual(mm(195) + 0.5);
  });

  test('has a rule as long as the Tiêu ngữ', () => {
    const line = lineOf(page, motto);
    expect(ruleBelow(page, line).length / widthOf(line)).toBeCloseTo(1, 2);
    expect(ruleBelow(page, line).middle).toBeCloseTo(middle(line), 1);
  });

  test('breaks the name of the agency before "và", with a rule of a third to a half of its last line', () => {
    const superior = lineOf(page, /^UBND TỈNH LÂM ĐỒNG$/);
    const issuer = lineOf(page, /^SỞ LAO ĐỘNG - THƯƠNG BINH$/);
    const last = lineOf(page, /^VÀ XÃ HỘI$/);
    expect(superior).toMatchObject({ size: 12, isBold: false });
    expect([issuer.isBold, last.isBold, issuer.size, last.size]).toEqual([true, true, 12, 12]);
    expect(middle(issuer)).toBeCloseTo(middle(superior), 1);
    expect(middle(last)).toBeCloseTo(middle(superior), 1);
    const share = ruleBelow(page, last).length / widthOf(last);
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });

  test('has number and date on one baseline, each centred under its side, with room for a pen', () => {
    const number = lineOf(page, /^Số:\s+\/BC-SLĐTBXH$/);
    const date = lineOf(page, /^Lâm Đồng, ngày\s+tháng\s+năm 2018$/);
    expect(number).toMatchObject({ size: 13, isBold: false, isItalic: false });
    expect(date).toMatchObject({ size: 13, isBold: false, isItalic: true });
    expect(date.y).toBeCloseTo(number.y, 2);
    expect(middle(number)).toBeCloseTo(middle(lineOf(page, /^VÀ XÃ HỘI$/)), 1);
    expect(middle(date)).toBeCloseTo(middle(lineOf(page, country)), 1);
    expect(widthOf(number)).toBeGreaterThan(mm(40));
  });

  test('has type name and title at 14 bold, centred, and a rule of a third to a half below', () => {
    const centre = mm(30 + 165 / 2);
    const type = lineOf(page, /^BÁO CÁO$/);
    const last = lineOf(page, /^trên địa bàn tỉnh Lâm Đồng năm 2018$/);
    expect(type).toMatchObject({ size: 14, isBold: true });
    expect(last).toMatchObject({ size: 14, isBold: true });
    expect(middle(type)).toBeCloseTo(centre, 0);
    expect(middle(last)).toBeCloseTo(centre, 0);
    expect(ruleBelow(page, last).length / widthOf(last)).toBeGreaterThan(1 / 3);
    expect(ruleBelow(page, last).length / widthOf(last)).toBeLessThan(1 / 2);
  });

  test('lists several addressees with their dashes under the colon of "Kính gửi:"', () => {
    const label = lineOf(page, /^Kính gửi:$/);
    const first = lineOf(page, /^- Ủy ban nhân dân tỉnh Lâm Đồng;$/);
    const last = lineOf(page, /^- Bộ Lao động - Thương binh và Xã hội\.$/);
    expect(label).toMatchObject({ size: 14, isBold: false, isItalic: false });
    expect(first.left).toBeCloseTo(last.left, 1);
    expect(Math.abs(first.left - label.right)).toBeLessThan(mm(2));
  });
});

test('an issued paper writes number and day with the zeros of the decree', async () => {
  const issued = { ...head, number: '05', date: '2026-02-05', place: 'Thành phố Hồ Chí Minh' };
  const [page] = await printedPages(aReport({ ...short, head: issued }));
  const date = lineOf(page, /^Thành phố Hồ Chí Minh, ngày 05 tháng 02 năm 2026$/);
  expect(lineOf(page, /^Số: 05\/BC-SLĐTBXH$/).y).toBeCloseTo(date.y, 2);
  expect(date.right).toBeLessThanOrEqual(mm(195) + 0.5);
  const [later] = await printedPages(aReport({ ...short, head: { ...head, number: '41', date: '2026-09-15' } }));
  expect(lineOf(later, /^Lâm Đồng, ngày 15 tháng 9 năm 2026$/).isItalic).toBe(true);
});

test('an agency name of 200 letters wraps in its half, nothing is lost and nothing overlaps', async () => {
  const issuer = 'Trung tâm '.concat('Công tác xã hội và Bảo trợ trẻ em '.repeat(6)).slice(0, 200).trim();
  const [page] = await printedPages(aReport({ ...short, head: { ...head, issuer: [issuer] } }));
  const number = lineOf(page, /^Số:/);
  const right = lineOf(page, country).left;
  const lines = page?.lines.filter((line) => line.isBold && line.right < right && line.y < number.y) ?? [];
  expect(lines.map(({ text }) => text).join(' ')).toBe(issuer.toLocaleUpperCase('vi'));
  expect(Math.min(...lines.map(({ left }) => left))).toBeGreaterThan(mm(30));
  expect(lineOf(page, /^BÁO CÁO$/).y).toBeGreaterThan(number.y + 20);
});

test('a Công văn has "V/v …" under its number instead of a title, and its only addressee on one line', async () => {
  const letter = aReport({ ...short, type: 'CV', title: 'đôn đốc báo cáo năm 2018', addressees: ['Sở Nội vụ'] });
  const [page] = await printedPages(letter);
  const number = lineOf(page, /^Số:/);
  const subject = lineOf(page, /^V\/v đôn đốc báo cáo năm 2018$/);
  expect(subject).toMatchObject({ size: 12, isBold: false, isItalic: false });
  expect(middle(subject)).toBeCloseTo(middle(number), 1);
  const gap = subject.y - number.y - 0.216 * 13 - 0.891 * 12;
  expect(gap).toBeGreaterThanOrEqual(5);
  expect(gap).toBeLessThanOrEqual(7.5);
  expect(lineOf(page, /^Kính gửi: Sở Nội vụ$/).size).toBe(14);
  expect(page?.lines.some(({ text }) => text === 'CÔNG VĂN')).toBe(false);
});

test("the margins of the decree's own files are 25, 20, 35 and 20 mm", async () => {
  const [page] = await printedPages(aReport({ ...short, layout: 'decreeFiles' }));
  const body = lineOf(page, /^được duy trì thường xuyên/);
  expect(body.left).toBeCloseTo(mm(35), 1);
  expect(body.right).toBeCloseTo(mm(190), 0);
  const top = lineOf(page, country);
  expect(top.y - 0.891 * 12).toBeCloseTo(mm(25), 0);
});
