import { expect, test } from 'vitest';
import { findTable } from '#shared/spreadsheets/list-table.rules.ts';
import { columnsOfHeading } from '#shared/tasks/pasted-task-cells.rules.ts';

const kinds = { ofHeading: columnsOfHeading, wide: 'text', group: 'section' } as const;

test.each([
  [
    ['STT', 'Nhiệm vụ, giải pháp cụ thể', 'Cơ quan chủ trì thực hiện', 'Đơn vị phối hợp'],
    [null, 'text', 'lead', 'support'],
  ],
  [
    ['Nội dung nhiệm vụ', 'Cơ quan, đơn vị thực hiện', 'Tiến độ thực hiện', 'Kết quả, sản phẩm'],
    ['text', 'lead', 'deadline', 'output'],
  ],
  [
    ['Mục', 'Tên nhiệm vụ', 'Thời hạn hoàn thành (dự kiến)'],
    ['section', 'text', 'deadline'],
  ],
])('the columns of %j are told by their names', (heading, columns) => {
  expect(columnsOfHeading(heading)).toEqual(columns);
});

test('the table begins below titles and the row of numbers; groups fill the sections of what is below them', () => {
  const table = findTable(
    [
      ['KẾ HOẠCH NĂM 2026', '', '', ''],
      [],
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ['(1)', '(2)', '(3)', '(4)'],
      ['I', 'Công tác tuyên truyền', '', ''],
      ['1', 'Viết bài', 'Sở Y tế', '2026'],
      ['2', 'Làm phim', '', ''],
      ['', '', '', ''],
      ['B. TỔ CHỨC THỰC HIỆN', '', '', ''],
      ['3', 'Tổng kết', 'Sở Nội vụ', '2030'],
    ],
    kinds,
  );
  expect(table).toEqual({
    heading: ['', 'TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    columns: ['section', null, 'text', 'lead', 'deadline'],
    rows: [
      ['I. Công tác tuyên truyền', '1', 'Viết bài', 'Sở Y tế', '2026'],
      ['I. Công tác tuyên truyền', '2', 'Làm phim', '', ''],
      ['B. TỔ CHỨC THỰC HIỆN', '3', 'Tổng kết', 'Sở Nội vụ', '2030'],
    ],
  });
});

test('a page whose columns have other names gives its table without saying what they hold', () => {
  const table = findTable([['Ghi chú chung'], ['A', 'B', '', 'C'], ['1', 'x', '', 'y']], kinds);
  expect(table).toEqual({ heading: ['A', 'B', 'C'], columns: [null, null, null], rows: [['1', 'x', 'y']] });
  expect(findTable([['chỉ một dòng chữ']], kinds)).toBeNull();
  expect(findTable([], kinds)).toBeNull();
});
