import { writeXlsx } from 'hucre/xlsx';

type Row = (string | number | Date | null)[];

const rows: Row[] = [
  ['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ'],
  ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2019 của Ủy ban nhân dân thành phố)'],
  [],
  ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', null, 'Thời gian hoàn thành', 'Sản phẩm'],
  [null, null, 'Chủ trì', 'Phối hợp', null, null],
  ['I', 'TUYÊN TRUYỀN'],
  [1, 'Ban hành quy chế phối hợp giữa các cơ quan', 'Sở Y tế', 'Sở Tài chính;\nSở Nội vụ', 'Quý I/2019', 'Quyết định'],
  [2, 'Kiểm tra các cơ sở khám bệnh tư nhân', 'Sở Nội vụ', 'Sở Y tế', new Date('2019-06-30'), 'Báo cáo'],
  ['II', 'TỔ CHỨC BỘ MÁY'],
  [3, 'Mở lớp kỹ năng cho người dân', 'Sở Tài chính', null, 'Hằng năm', null],
];

/** A list of tasks as an office keeps it: a title, names of columns over two rows, groups, a day as Excel keeps it. */
export const officeList = (heading: Row = rows[3] ?? []): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: 'Phụ lục',
        rows: rows.with(3, heading),
        cells: new Map([['7,4', { value: new Date('2019-06-30'), style: { numFmt: 'dd/mm/yyyy' } }]]),
        merges: [
          { startRow: 0, endRow: 0, startCol: 0, endCol: 5 },
          ...[0, 1, 4, 5].map((column) => ({ startRow: 3, endRow: 4, startCol: column, endCol: column })),
          { startRow: 3, endRow: 3, startCol: 2, endCol: 3 },
        ],
      },
      { name: 'Bản nháp', rows: [['nháp', 'nháp', 'nháp']], hidden: true },
    ],
  });
