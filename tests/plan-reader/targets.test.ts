import { expect, test } from 'vitest';
import { readBody } from './read-snippet.ts';

const objectives = (...bullets: readonly string[]) =>
  readBody(
    `I. MỤC TIÊU\n\n1. Mục tiêu chung\n\nNâng cao chất lượng sống.\n\n2. Mục tiêu cụ thể\n\n${bullets.map((bullet) => `- ${bullet}`).join('\n\n')}`,
  ).targets;

const figures = (bullet: string) =>
  objectives(bullet).map(({ value, valueMax, unit, comparator }) => [value, valueMax, unit, comparator]);

test.each([
  ['Tối thiểu 60% số trường học có cán bộ.', [[60, null, '%', '>=']]],
  [
    'Trên 95% dân số tham gia bảo hiểm y tế; ít nhất 90% trạm y tế xã có bác sĩ.',
    [
      [95, null, '%', '>'],
      [90, null, '%', '>='],
    ],
  ],
  ['Thu hút từ 1.200 đến 1.500 lượt khách mỗi tháng.', [[1200, 1500, 'lượt khách/tháng', '=']]],
  ['Bình quân 500 người/năm được tập huấn.', [[500, null, 'người/năm', '~']]],
  ['Phấn đấu mỗi xã có ít nhất 02 mô hình.', [[2, null, 'mô hình/xã', '>=']]],
  ['Tỷ lệ hộ nghèo còn dưới 1,5%.', [[1.5, null, '%', '<']]],
  ['100% cán bộ từ 18 tuổi trở lên được khám sức khỏe.', [[100, null, '%', '=']]],
  ['Tăng trưởng bình quân 10 - 10,5%/năm.', [[10, 10.5, '%', '~']]],
  ['Có ít nhất 03 sản phẩm OCOP 5 sao.', [[3, null, 'sản phẩm OCOP', '>=']]],
  ['Tỷ lệ nữ giám đốc ít nhất vào năm 2028 đạt 25%.', [[25, null, '%', '>=']]],
  ['Có ít nhất một cơ sở tư vấn tâm lý học đường.', [[1, null, 'cơ sở tư vấn tâm lý học đường', '>=']]],
  ['Tử vong bà mẹ dưới 9/100.000 trẻ đẻ sống.', [[9, null, '/100.000 trẻ đẻ sống', '<']]],
  ['Giảm từ 23 vụ xuống 18 vụ trong năm.', [[18, null, 'vụ', '=']]],
  ['Hoàn thiện quy chế theo chính quyền địa phương 02 cấp.', [[null, null, null, null]]],
  ['Thực hiện Quyết định số 112/QĐ-TTg ngày 22/01/2021 đạt kết quả tốt.', [[null, null, null, null]]],
  [
    'Cắt giảm ít nhất 30% thời gian giải quyết, 20% chi phí tuân thủ.',
    [
      [30, null, '%', '>='],
      [20, null, '%', '>='],
    ],
  ],
  [
    'Trên 90% hồ sơ đúng hạn, 100% cán bộ được tập huấn.',
    [
      [90, null, '%', '>'],
      [100, null, '%', '='],
    ],
  ],
])('%s', (bullet, expected) => {
  expect(figures(bullet)).toEqual(expected);
});

test('a fall from one figure to another is one target with its baseline', () => {
  const [target, ...more] = objectives('Giảm tỷ suất tử vong trẻ em từ 23‰ xuống còn 18‰ vào năm 2026.');
  expect(more).toEqual([]);
  expect(target).toMatchObject({ value: 18, baselineValue: 23, direction: 'decrease', unit: '‰' });
});

test('years come from the sentence, else from the heading, else from the title', () => {
  const { targets } = readBody(
    'I. MỤC TIÊU CỤ THỂ\n\n1. Giai đoạn 2026-2028\n\n- Đạt 50% số xã.\n\n- Đến năm 2027 đạt 40% số thôn.\n\n2. Chỉ tiêu khác\n\n- Đạt 70% số hộ.',
  );
  expect(
    targets.map(({ periodStart, periodEnd, isPeriodInherited }) => [periodStart, periodEnd, isPeriodInherited]),
  ).toEqual([
    [2026, 2028, false],
    [null, 2027, false],
    [2026, 2026, true],
  ]);
});

test('the year right behind a figure is its own', () => {
  const targets = objectives('Tỷ lệ người dân được khám sức khỏe đạt 70% năm 2027; 90% năm 2030.');
  expect(targets.map(({ value, periodEnd }) => [value, periodEnd])).toEqual([
    [70, 2027],
    [90, 2030],
  ]);
});

test('among the contents a number behind a colon counts what the words before it name', () => {
  const { targets } = readBody(
    'II. NỘI DUNG\n\n1. Xây dựng trạm\n\n- Lắp đặt mới trạm phát sóng: 58 trạm (trong đó: doanh nghiệp A: 25 trạm, doanh nghiệp B: 33 trạm).',
  );
  expect(targets.map(({ value, unit }) => [value, unit])).toEqual([[58, 'trạm']]);
});
