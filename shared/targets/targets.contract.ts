import { z } from 'zod';
import { id, reason, seenVersion, text, year } from '../contract/fields.ts';
import { command, compilers, everyone, overseers, query, recorders, removal } from '../contract/operation.ts';
import { Removed } from '../trash/removed.ts';
import { AgencyResult, FigureRevision, Target, TargetFigure, TargetFrame, TargetWarning } from './target.ts';
import { targetFields } from './target-fields.ts';
import { PastedTarget, TargetPaste } from './target-paste.ts';

const planId = id('Kế hoạch');
const targetId = id('Chỉ tiêu');
const seenTarget = z.int().min(1).meta({ title: 'Phiên bản đã xem' });
const number = (label: string) => z.number().nullable().meta({ title: label });

const ResultCells = z.object({
  cells: z
    .array(
      z.object({
        targetId,
        year: year(),
        seenVersion,
        value: number('Giá trị thực hiện'),
        numerator: number('Tử số').default(null),
        denominator: number('Mẫu số').default(null),
        isMet: z.boolean().nullable().default(null).meta({ title: 'Đạt hay chưa' }),
      }),
    )
    .min(1)
    .max(5_000)
    .readonly()
    .meta({ title: 'Các ô' }),
});
/** Results of the whole, each a cell of the grid; the notes that stand beside them stay. */
type ResultCells = Readonly<z.infer<typeof ResultCells>>;
export type ResultCell = ResultCells['cells'][number];

export const targetsContract = {
  list: query(everyone, 'Liệt kê chỉ tiêu của một kế hoạch với số tổng hợp từng năm.')
    .input(z.object({ planId, withFormer: z.boolean().default(false).meta({ title: 'Cả chỉ tiêu đã được thay' }) }))
    .output(z.array(Target)),
  figure: query(everyone, 'Mở số tổng hợp một năm của chỉ tiêu: kết quả từng cơ quan đã được tính.')
    .input(z.object({ targetId, year: year() }))
    .output(TargetFigure),
  history: query(everyone, 'Kể lại từng lần ghi số liệu của một chỉ tiêu: ai, lúc nào, cho cơ quan và kỳ nào, đổi gì.')
    .input(z.object({ targetId, year: year().nullable().default(null) }))
    .output(z.array(FigureRevision)),
  frame: query(everyone, 'Mở khung để nhập chỉ tiêu của một kế hoạch: thời gian, mục, giai đoạn.')
    .input(z.object({ planId }))
    .output(TargetFrame),
  listWarnings: query(overseers, 'Liệt kê những điều cần xem lại ở chỉ tiêu của một kế hoạch.')
    .input(z.object({ planId }))
    .output(z.array(TargetWarning)),
  add: command(compilers, 'Thêm chỉ tiêu', 'Thêm một chỉ tiêu vào cuối danh sách của kế hoạch.')
    .input(z.object({ planId, ...targetFields }))
    .output(Target),
  change: command(compilers, 'Sửa chỉ tiêu', 'Sửa một chỉ tiêu, kể cả giá trị kế hoạch từng năm.')
    .input(z.object({ targetId, seenVersion: seenTarget, ...targetFields }))
    .output(Target),
  move: command(
    compilers,
    'Chuyển chỗ chỉ tiêu',
    'Chuyển một chỉ tiêu lên trước một chỉ tiêu khác, hoặc xuống cuối danh sách.',
  )
    .input(z.object({ targetId, seenVersion: seenTarget, beforeId: id('Chỉ tiêu đứng sau').nullable() }))
    .output(Target),
  recordResult: command(
    recorders,
    'Ghi kết quả chỉ tiêu',
    'Ghi kết quả một chỉ tiêu trong một năm, của toàn kế hoạch hoặc của một cơ quan.',
  )
    .input(
      z.object({
        targetId,
        agencyId: id('Cơ quan').nullable().default(null),
        periodId: id('Kỳ báo cáo').nullable().default(null),
        year: year(),
        seenVersion,
        value: number('Giá trị thực hiện'),
        numerator: number('Tử số').default(null),
        denominator: number('Mẫu số').default(null),
        isMet: z.boolean().nullable().meta({ title: 'Đạt hay chưa' }),
        note: text('Ghi chú', 2_000),
        reason: text('Lý do sửa kết quả đã duyệt', 2_000).default(''),
      }),
    )
    .output(AgencyResult),
  recordResults: command(
    compilers,
    'Ghi kết quả nhiều chỉ tiêu',
    'Ghi kết quả chung của nhiều chỉ tiêu, nhiều năm: tất cả các ô, hoặc không ô nào.',
  )
    .input(ResultCells)
    .output(z.object({ changed: z.int(), same: z.int() })),
  remove: removal(compilers, 'Xóa chỉ tiêu', 'Xóa các chỉ tiêu đã chọn cùng số liệu; vào thùng rác, khôi phục được.')
    .input(z.object({ targetIds: z.array(targetId).min(1).max(1_000).readonly().meta({ title: 'Chỉ tiêu' }), reason }))
    .output(Removed),
  removeResult: removal(
    recorders,
    'Xóa kết quả chỉ tiêu',
    'Xóa một kết quả đã ghi của chỉ tiêu, có lý do; lịch sử vẫn còn.',
  )
    .input(z.object({ resultId: id('Kết quả'), seenVersion: seenTarget, reason }))
    .output(Removed),
  checkPaste: query(compilers, 'Xem trước các chỉ tiêu dán từ Excel: dòng nào mới, đã có hoặc sai.')
    .input(TargetPaste)
    .output(z.array(PastedTarget)),
  addPasted: command(
    compilers,
    'Nhập chỉ tiêu từ Excel',
    'Thêm các chỉ tiêu dán từ Excel: tất cả các dòng đều đúng, hoặc không dòng nào.',
  )
    .input(TargetPaste)
    .output(z.object({ added: z.int(), same: z.int() })),
};
