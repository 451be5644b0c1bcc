import { expect, test } from 'vitest';
import { readPlan } from '#shared/plan-reader/read-plan.ts';
import { readBody } from './read-snippet.ts';

const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name);

test('a head and a signature in two columns of one page are read one column after the other', () => {
  const { document } = readPlan(`UBND TỈNH AN GIANG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                    Độc lập - Tự do - Hạnh phúc

Số: 12/KH-SNV                An Giang, ngày 05 tháng 3 năm 2026

                      KẾ HOẠCH
           Cải cách hành chính năm 2026

I. NHIỆM VỤ
1. Rà soát thủ tục hành chính của các đơn vị.

Nơi nhận:                    GIÁM ĐỐC
- UBND tỉnh;
- Lưu: VT.                   Lê Thị Mai`);
  expect([document.issuer?.value, document.parentAgency?.value]).toEqual(['Sở Nội vụ', 'UBND tỉnh An Giang']);
  expect([document.number?.value, document.symbol?.value, document.date?.value]).toEqual([
    '12',
    'KH-SNV',
    '2026-03-05',
  ]);
  expect([document.signerName?.value, document.recipients]).toEqual(['Lê Thị Mai', ['UBND tỉnh', 'Lưu: VT']]);
});

test('persons named in one line are told apart, each with the office that follows the name', () => {
  const { tasks } = readBody(
    'I. NỘI DUNG\n\n1. Tổ chức hội nghị triển khai kế hoạch.\n\n- Chủ trì: Đồng chí Nguyễn Văn An, Phó Chủ tịch UBND xã; đồng chí Trần Thị Bình, Trưởng phòng Kinh tế.',
  );
  expect(tasks.map(({ lead }) => names(lead))).toEqual([
    ['Nguyễn Văn An, Phó Chủ tịch UBND xã', 'Trần Thị Bình, Trưởng phòng Kinh tế'],
  ]);
});
