import { expect, test } from 'vitest';
import { readPlan } from '#shared/plan-reader/read-plan.ts';
import { tasksOf } from './read-snippet.ts';

test('a number on the line below "Số:" is the number of the paper, and no part of its issuer', () => {
  const { document } = readPlan(
    [
      '|',
      '**ỦY BAN NHÂN',
      'DÂN**',
      'TỈNH BÌNH AN',
      '-------',
      '|',
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '|',
      '|',
      'Số:',
      '4512/KH-UBND',
      '|',
      '*Bình An, ngày 05 tháng 01 năm 2026*',
      '|',
      '',
      '**KẾ HOẠCH**',
      '',
      'TRỒNG RỪNG NĂM 2026',
      '',
      'I. NHIỆM VỤ',
      '',
      '1. Sở Nội vụ tổ chức thực hiện.',
    ].join('\n'),
  );
  expect(document.number?.value).toBe('4512');
  expect(document.symbol?.value).toBe('KH-UBND');
  expect(document.issuer?.value.toLowerCase()).toBe('ủy ban nhân dân tỉnh bình an');
  expect(document.parentAgency).toBeNull();
});

test('an open parenthesis and the name of a paper go on below an empty line', () => {
  expect(
    tasksOf(
      'IV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế rà soát danh mục (kèm theo Quyết định số\n\n512/QĐ-UBND).\n\n2. Sở Nội vụ theo dõi.',
    ),
  ).toEqual(['IV.1 | thực hiện: Sở Y tế | Sở Y tế rà', 'IV.2 | thực hiện: Sở Nội vụ | Sở Nội vụ theo']);
});

const head = (...lines: readonly string[]) =>
  readPlan([...lines, '', 'I. NHIỆM VỤ', '', '1. Sở Nội vụ tổ chức thực hiện.'].join('\n')).document;

test('the place of the day may be broken over two lines, and a number may hold its year', () => {
  const document = head(
    'ỦY BAN NHÂN DÂN',
    'TỈNH THUẬN AN HUẾ',
    '|',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '|',
    'Số: 55/2009/QĐ-UBND',
    '|',
    'Thuận',
    'An Huế, ngày 05 tháng 5 năm 2009',
    '|',
    'KẾ HOẠCH',
    'PHÁT TRIỂN RỪNG NĂM 2009',
  );
  expect(document.place?.value).toBe('Thuận An Huế');
  expect(document.issuer?.value.toLowerCase()).toBe('ủy ban nhân dân tỉnh thuận an huế');
  expect(document.number?.value).toBe('55');
  expect(document.symbol?.value).toBe('2009/QĐ-UBND');
});

test('a page that dropped the line with the type still has its title and head', () => {
  const document = head(
    'ỦY BAN NHÂN DÂN',
    '|',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
    'Số: 186/KH-UBND |',
    'Bình An, ngày 30 tháng 9 năm 2022 |',
    'PHÁT TRIỂN RỪNG ĐẾN NĂM 2030',
    'Thực hiện Quyết định số 5/QĐ-TTg ngày 01/8/2022 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
  );
  expect(document.docType?.value).toBe('Kế hoạch');
  expect(document.number?.value).toBe('186');
  expect(document.title?.value).toBe('PHÁT TRIỂN RỪNG ĐẾN NĂM 2030');
  expect(document.date?.value).toBe('2022-09-30');
});

test('"V/v" before the title is no part V', () => {
  const document = head(
    'Số: 12/KH-UBND',
    'Bình An, ngày 05 tháng 01 năm 2026',
    'KẾ HOẠCH',
    'V/V HỖ TRỢ NHÂN DÂN VÙNG LŨ',
    'Căn cứ Phương án 02600/PA-UBND ngày 18/8/2025 của UBND tỉnh; UBND tỉnh ban hành kế hoạch như sau:',
  );
  expect(document.title?.value).toBe('V/V HỖ TRỢ NHÂN DÂN VÙNG LŨ');
  expect(document.legalBases.map(({ number }) => number)).toEqual(['02600/PA-UBND']);
});
