import { expect, test } from 'vitest';
import { tasksOf } from './read-snippet.ts';

const table = [
  ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
  [
    '1',
    'Ban hành quy chế phối hợp giữa các cơ quan',
    'Sở Y tế',
    'Sở Tài chính; UBND các xã, phường',
    'Quý I/2026',
    'Quyết định',
  ],
  ['2', 'Kiểm tra các cơ sở khám bệnh tư nhân', 'Thanh tra tỉnh', 'Sở Y tế', 'Tháng 6/2026', 'Báo cáo'],
];
const tableTasks = [
  'I.1 | chủ trì: Sở Y tế | phối hợp: Sở Tài chính + UBND các xã, phường | hạn: Quý I/2026 | Ban hành quy chế',
  'I.2 | chủ trì: Thanh tra tỉnh | phối hợp: Sở Y tế | hạn: Tháng 6/2026 | Kiểm tra các cơ',
];

test('a table of tasks is read by its columns, its rows on one line each', () => {
  const rows = table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  expect(tasksOf(`I. NỘI DUNG\n\nPhân công như sau:\n\n${rows}`)).toEqual(tableTasks);
});

test('a table of tasks is read by its columns, flattened to one cell a line', () => {
  expect(tasksOf(`I. NỘI DUNG\n\n|\n${table.flat().join('\n|\n')}\n|\n`)).toEqual(tableTasks);
});

test('a table whose cells are broken over lines, with group rows and a gap', () => {
  const cells = (...texts: readonly string[]) => `|\n${texts.join('\n|\n')}\n`;
  expect(
    tasksOf(
      [
        'I. NỘI DUNG\n\n',
        cells('TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian', 'Sản phẩm'),
        cells('I', 'KIỆN TOÀN TỔ CHỨC'),
        cells(
          '1',
          'Ban hành quy chế hoạt động',
          'Sở Nội vụ',
          'Các sở, ban,\nngành',
          'Quý I/2026',
          'Quyết định của\nUBND tỉnh',
        ),
        cells('…........'),
        cells('4', 'Diễn tập phòng thủ dân sự', 'Bộ CHQS tỉnh', 'Công an tỉnh', 'Hằng năm'),
      ].join(''),
    ),
  ).toEqual([
    'I.1 | chủ trì: Sở Nội vụ | phối hợp: các sở, ban, ngành | hạn: Quý I/2026 | Ban hành quy chế',
    'I.4 | chủ trì: Bộ Chỉ huy Quân sự tỉnh | phối hợp: Công an tỉnh | hạn: Hằng năm | Diễn tập phòng thủ',
  ]);
});

test('a row across the table that names a group, with its number in the same cell, is no task', () => {
  const cells = (...texts: readonly string[]) => `|\n${texts.join('\n|\n')}\n|\n`;
  expect(
    tasksOf(
      [
        'I. NỘI DUNG\n\n',
        cells('STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'),
        cells('I.\nNÂNG CAO NHẬN THỨC'),
        cells('1', 'Mở lớp kỹ năng số cho người dân', 'Sở KH&CN', 'Thường xuyên'),
        cells('II. PHÁT TRIỂN HẠ TẦNG'),
        cells('2', 'Tổ chức học tập kinh nghiệm các tỉnh', 'Sở Xây dựng', 'Quý IV/2026'),
      ].join(''),
    ),
  ).toEqual([
    'I.1 | chủ trì: Sở Khoa học và Công nghệ | hạn: Thường xuyên | Mở lớp kỹ năng',
    'I.2 | chủ trì: Sở Xây dựng | hạn: Quý IV/2026 | Tổ chức học tập',
  ]);
});

test('groups numbered A, I, 1.1 with their titles in a cell of their own', () => {
  const cells = (...texts: readonly string[]) => `|\n${texts.join('\n|\n')}\n|\n`;
  expect(
    tasksOf(
      [
        'I. NỘI DUNG\n\n',
        cells('STT', 'Nhiệm vụ, giải pháp', 'Đơn vị thực hiện', 'Đơn vị phối hợp', 'Thời gian thực hiện', 'Sản phẩm'),
        cells('A', 'PHÁT TRIỂN NỀN MÓNG'),
        cells('I', 'Hoàn thiện thể chế'),
        cells('1.1', 'Rà soát quy định về kinh tế số', 'Sở Tư pháp', 'Các sở, ban, ngành', '2026 - 2030', 'Quy định'),
        cells('II', 'Tuyên truyền'),
        cells('2.1', 'Tổ chức các hội nghị, hội thảo về kinh tế số', 'Sở Nội vụ', 'UBND các xã', '2026', 'Kế hoạch'),
      ].join(''),
    ),
  ).toEqual([
    'I.1.1 | chủ trì: Sở Tư pháp | phối hợp: các sở, ban, ngành | hạn: 2026 - 2030 | Rà soát quy định',
    'I.2.1 | chủ trì: Sở Nội vụ | phối hợp: UBND các xã | hạn: 2026 | Tổ chức các hội',
  ]);
});

test('names with a verb in them, and such as no rule knows, stand in the column of those who lead', () => {
  const row = (...texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  expect(
    tasksOf(
      [
        'I. NỘI DUNG',
        '',
        row('STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'),
        row('1', 'Số hóa hồ sơ quy hoạch', 'Sở Xây dựng, Viện Nghiên cứu phát triển tỉnh', 'Các sở, ngành', 'Hằng năm'),
        row('2', 'Phản biện chính sách', 'Liên hiệp các Hội Khoa học và Kỹ thuật', 'Sở Nội vụ', 'Thường xuyên'),
      ].join('\n'),
    ).map((task) => task.split(' | ')[1]),
  ).toEqual([expect.stringContaining('Sở Xây dựng + Viện Nghiên cứu'), expect.stringContaining('Liên hiệp các Hội')]);
});
