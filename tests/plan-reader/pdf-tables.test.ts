import { expect, test } from 'vitest';
import { type PdfRun, pageLines } from '#node-side/features/plan-reader/pdf-lines.ts';
import { readPlan } from '#shared/plan-reader/read-plan.ts';

const run = (text: string, left: number, top: number): PdfRun => ({
  text,
  left,
  right: left + text.length * 5,
  top,
  size: 11,
});

test('a PDF table of several columns is read row by row, lines of a cell put together', () => {
  const page = pageLines([
    run('KẾ HOẠCH', 250, 20),
    run('Chuyển đổi số năm 2026', 200, 40),
    run('I. NHIỆM VỤ', 60, 70),
    run('TT', 60, 100),
    run('Nhiệm vụ', 100, 100),
    run('Cơ quan chủ trì', 280, 100),
    run('Cơ quan phối hợp', 380, 100),
    run('Thời gian', 490, 100),
    run('1', 60, 120),
    run('Xây dựng nền tảng số của', 100, 120),
    run('Sở Khoa học và', 280, 120),
    run('Sở Tài chính', 380, 120),
    run('Quý II/2026', 490, 120),
    run('các cơ quan trong tỉnh', 100, 134),
    run('Công nghệ', 280, 134),
    run('2', 60, 154),
    run('Tập huấn kỹ năng số cho cán bộ', 100, 154),
    run('Sở Nội vụ', 280, 154),
    run('Tháng 9/2026', 490, 154),
  ]);
  const { tasks } = readPlan(page);
  expect(
    tasks.map(({ text, lead, support, deadline }) => [
      text,
      lead.map(({ name }) => name),
      support.map(({ name }) => name),
      deadline?.text,
    ]),
  ).toEqual([
    ['Xây dựng nền tảng số của các cơ quan trong tỉnh', ['Sở Khoa học và Công nghệ'], ['Sở Tài chính'], 'Quý II/2026'],
    ['Tập huấn kỹ năng số cho cán bộ', ['Sở Nội vụ'], [], 'Tháng 9/2026'],
  ]);
});
