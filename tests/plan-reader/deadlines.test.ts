import { expect, test } from 'vitest';
import { deadlineOfLabel, findDeadline } from '#shared/plan-reader/meaning/deadlines.ts';

test.each([
  [
    'Báo cáo kết quả trước ngày 15/12 hằng năm.',
    'trước ngày 15/12 hằng năm',
    { month: 12, day: 15, year: null, relation: 'before' },
  ],
  [
    'Hoàn thành trước ngày 30 tháng 9 năm 2026.',
    'Hoàn thành trước ngày 30 tháng 9 năm 2026',
    { year: 2026, month: 9, day: 30 },
  ],
  ['Tổ chức hội nghị trong quý III/2026.', 'trong quý III/2026', { year: 2026, month: 9, day: null }],
  ['Thường xuyên kiểm tra, giám sát.', 'Thường xuyên', { recurrence: 'continuous' }],
  ['Hằng năm lập dự toán.', 'Hằng năm', { recurrence: 'yearly' }],
])('%s', (sentence, text, parts) => {
  expect(findDeadline(sentence)).toMatchObject({ text, ...parts });
});

test.each([
  'Xử lý các điểm nước tù đọng trong 24-48 giờ sau khi nước rút.',
  'Mỗi bệnh viện có 1-2 nhân viên công tác xã hội.',
  'Thực hiện Quyết định số 112/QĐ-TTg ngày 22/01/2021 của Thủ tướng Chính phủ.',
  'Tăng 20% so với năm 2020.',
])('no deadline: %s', (sentence) => {
  expect(findDeadline(sentence)).toBeNull();
});

test('a label line is a deadline whole, with the day that it names', () => {
  expect(deadlineOfLabel('Từ tháng 12/2025 đến quý I/2026.')).toMatchObject({
    text: 'Từ tháng 12/2025 đến quý I/2026',
  });
  expect(deadlineOfLabel('Quý II/2026')).toMatchObject({ year: 2026, month: 6 });
  expect(deadlineOfLabel('Theo kế hoạch riêng')).toMatchObject({
    text: 'Theo kế hoạch riêng',
    year: null,
    recurrence: 'once',
  });
});
