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
