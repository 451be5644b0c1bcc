import { beforeAll, describe, expect, test } from 'vitest';
import { paperRules } from '#shared/official-document/conformance/check-paper.rules.ts';
import type { DocumentTypeCode } from '#shared/official-document/document-types.ts';
import { checkFile } from '../../electron/documents/conformance/check-file.ts';
import { measureWith } from '../../electron/documents/fonts/measure-text.ts';
import { openPaperFonts } from '../../electron/documents/fonts/paper-fonts.ts';
import { edited, zipped } from './edited-word.ts';
import { aPaperOf, printedTypes } from './paper-of-type.ts';
import { printed, printedWord } from './printed.ts';
import { aReport, paragraphs } from './sample-document.ts';

const [fonts] = openPaperFonts();
if (!fonts) throw new Error('No fonts');
const measure = measureWith(fonts);

const check = (file: Uint8Array) => checkFile(file, measure);

test.each(printedTypes)('nothing is found wrong with a Word file of type %s as it was written', async (code) => {
  expect(await check(await printedWord(aPaperOf(code)))).toEqual([]);
});

test.each(printedTypes)('nothing is found wrong with a PDF of type %s as it was printed', async (code) => {
  expect(await check(await printed(aPaperOf(code)))).toEqual([]);
});

test('nothing is found wrong with a paper that has no number and no day yet', async () => {
  const blank = aReport({
    blocks: [...paragraphs(4), { kind: 'paragraph', runs: ['Chi tiết tại Phụ lục I, Phụ lục II.'] }],
  });
  expect(await check(await printed(blank))).toEqual([]);
  expect(await check(await printedWord(blank))).toEqual([]);
});

/** The paragraph that holds a text, changed. */
const paragraph =
  (holding: string, change: (xml: string) => string) =>
  (xml: string): string =>
    xml.replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gsu, (found) => (found.includes(`>${holding}`) ? change(found) : found));

const text = (from: string, to: string) => (xml: string) => xml.replace(`>${from}`, `>${to}`);
const style = (from: string, to: string) => (xml: string) => xml.replace(`w:val="${from}"/>`, `w:val="${to}"/>`);
const run = (holding: string, properties: string) =>
  paragraph(holding, (xml) => xml.replaceAll('<w:r>', `<w:r><w:rPr>${properties}</w:rPr>`));
const spacing = (holding: string, own: string) =>
  paragraph(holding, (xml) => xml.replace('</w:pPr>', `${own}</w:pPr>`));

type Case = { readonly rule: string; readonly of?: DocumentTypeCode; readonly change: (xml: string) => string };

/** Each rule broken once, the way it happens to a clerk. */
const cases: readonly Case[] = [
  { rule: 'PG-1', change: (xml) => xml.replace(/w:w="\d+" w:h="\d+"/u, 'w:w="12240" w:h="15840"') },
  {
    rule: 'PG-2',
    of: 'TB',
    change: (xml) =>
      xml.replace(/<w:tbl>(?:(?!<\/w:tbl>).)*<w:insideH w:val="single"(?:(?!<\/w:tbl>).)*<\/w:tbl>/gsu, '<w:p/>'),
  },
  { rule: 'PG-3', change: (xml) => xml.replace(/w:left="1701"/u, 'w:left="1134"') },
  { rule: 'PG-5', change: run('Đoạn 2.', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>') },
  { rule: 'PG-6', change: run('Đoạn 2.', '<w:color w:val="0000FF"/>') },
  { rule: 'PG-7', change: (xml) => xml.replace('<w:titlePg/>', '') },
  { rule: 'PG-8', change: (xml) => xml.replaceAll('<w:pgNumType w:start="1"/>', '') },
  { rule: 'QH-1', change: run('CỘNG HÒA', '<w:sz w:val="28"/>') },
  { rule: 'QH-2', change: text('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc') },
  { rule: 'QH-3', change: (xml) => xml.replace(/(Hạnh phúc<.*?)<w:pBdr>.*?<\/w:pBdr>/su, '$1') },
  { rule: 'CQ-1', change: text('UBND TỈNH LÂM ĐỒNG', 'UBND tỉnh Lâm Đồng') },
  { rule: 'CQ-2', change: style('CoQuanBanHanh', 'CoQuanChuQuan') },
  { rule: 'CQ-3', change: (xml) => xml.replace(/(VÀ XÃ HỘI<.*?)<w:pBdr>.*?<\/w:pBdr>/su, '$1') },
  { rule: 'SO-1', change: text('Số: 15/', 'Số: 5/') },
  { rule: 'SO-2', change: text('Số: 15/BC', 'Số: 15/KH') },
  { rule: 'DD-1', change: style('DiaDanh', 'SoKyHieu') },
  { rule: 'DD-2', change: text('Lâm Đồng, ngày 20 tháng 12 năm 2018', 'Lâm Đồng, ngày 5 tháng 12 năm 2018') },
  { rule: 'TL-1', change: style('TenLoai', 'TrichYeuCongVan') },
  { rule: 'TL-2', change: style('TrichYeu', 'TrichYeuCongVan') },
  { rule: 'TL-3', change: (xml) => xml.replace(/(năm 2018<\/w:t><\/w:r><\/w:p>.*?)<w:pBdr>.*?<\/w:pBdr>/su, '$1') },
  { rule: 'VV-1', of: 'CV', change: style('TrichYeuCongVan', 'TrichYeu') },
  {
    rule: 'KG-1',
    of: 'TTr',
    change: (xml) => xml.replace(/>Kính gửi:.*?(<w:p>(?:(?!<w:p>).)*>I\. )/su, '></w:t></w:r></w:p>$1'),
  },
  { rule: 'KG-3', change: text('- Ủy ban nhân dân tỉnh Lâm Đồng;', '- Ủy ban nhân dân tỉnh Lâm Đồng,') },
  { rule: 'CC-1', of: 'QĐ', change: style('CanCu', 'NoiDung') },
  { rule: 'QD-1', of: 'QĐ', change: text('QUYẾT ĐỊNH:', 'NAY QUYẾT ĐỊNH') },
  { rule: 'ND-1', change: run('Đoạn 2.', '<w:sz w:val="24"/>') },
  { rule: 'ND-2', change: spacing('Đoạn 2.', '<w:ind w:firstLine="0"/>') },
  { rule: 'ND-3', change: spacing('Đoạn 2.', '<w:spacing w:before="0"/>') },
  { rule: 'ND-4', change: spacing('Đoạn 2.', '<w:spacing w:before="120" w:line="480" w:lineRule="auto"/>') },
  { rule: 'HD-6', change: text('I. CÔNG TÁC', 'I. Công tác') },
  { rule: 'HD-4', change: spacing('1. Văn bản', '<w:jc w:val="center"/>') },
  { rule: 'HD-3', of: 'QĐ', change: text('Điều 2. ', 'Điều 3. ') },
  { rule: 'HD-1', of: 'KH', change: text('I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI', 'CHƯƠNG I') },
  { rule: 'KT-1', change: (xml) => xml.replace('./.', '.') },
  { rule: 'KY-1', change: style('QuyenHan', 'NoiNhan') },
  { rule: 'KY-2', change: text('KT. GIÁM ĐỐC', 'KT GIÁM ĐỐC') },
  { rule: 'KY-3', change: text('Nguyễn Thị Ánh Tuyết', 'TS. Nguyễn Thị Ánh Tuyết') },
  { rule: 'NN-1', change: style('NoiNhanTen', 'NoiNhan') },
  { rule: 'NN-2', change: text('- Cục Bảo trợ xã hội;', '- Cục Bảo trợ xã hội,') },
  { rule: 'NN-3', change: text('- Lưu: VT, BTXH.', '- Lưu VT.') },
  { rule: 'NN-4', change: text('- Như trên;', '- Như kính gửi;') },
  { rule: 'PL-1', change: text('Phụ lục II<', 'Phụ lục 2<') },
  { rule: 'PL-2', change: text('Phụ lục II<', 'PHỤ LỤC II<') },
  { rule: 'PL-3', change: style('TenPhuLuc', 'TrichYeuCongVan') },
  { rule: 'PL-4', change: style('KemTheo', 'TrichYeu') },
  { rule: 'PL-6', change: text('Phụ lục II<', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<') },
  { rule: 'PL-7', change: (xml) => xml.replace(/\.\/\.(?!.*\.\/\.)/su, '') },
];

describe('a Word file in which one rule is broken', () => {
  const files = new Map<DocumentTypeCode, Uint8Array>();
  beforeAll(async () => {
    for (const { of = 'BC' } of cases)
      if (!files.has(of)) files.set(of, await printedWord(aPaperOf(of, of === 'TB' ? { landscape: true } : {})));
  });

  test.each(cases)('$rule is found', async ({ rule, of = 'BC', change }) => {
    const file = await edited(files.get(of) ?? new Uint8Array(), change);
    const found = (await check(file)).find((each) => each.rule === rule);
    expect(found).toBeDefined();
    expect(found?.where).not.toBe('');
    expect(found?.article).toMatch(/^Phụ lục|^Điều/);
  });

  test('every rule has its case', () => {
    expect(paperRules.map(({ id }) => id).filter((id) => !cases.some(({ rule }) => rule === id))).toEqual([]);
  });
});

describe('a file that is no paper', () => {
  test('is refused by name, never opened further', async () => {
    await expect(check(new Uint8Array([1, 2, 3]))).rejects.toThrow('Chỉ kiểm tra được');
    await expect(check(await zipped(new Map([['word/document.xml', '<broken']])))).rejects.toThrow(/Word/);
    await expect(check(new Uint8Array(21 * 1024 * 1024))).rejects.toThrow('20 MB');
  });

  test('may not hold entities of its own, nor unpack without bounds', async () => {
    const entities = '<!DOCTYPE a [<!ENTITY a "aaaa">]><a>&a;</a>';
    await expect(check(await zipped(new Map([['word/document.xml', entities]])))).rejects.toThrow('Word');
    const bomb = await zipped(new Map([['word/document.xml', ' '.repeat(70 * 1024 * 1024)]]));
    expect(bomb.byteLength).toBeLessThan(1024 * 1024);
    await expect(check(bomb)).rejects.toThrow('quá lớn');
  });
});
