import { z } from 'zod';
import { id, text, year } from '../contract/fields.ts';
import { command, compilers, everyone, query } from '../contract/operation.ts';
import { OpenPeriod, Period, PeriodProposal, periodFields, periodStates } from './period.ts';

const planId = id('Kế hoạch');
const seen = { periodId: id('Kỳ báo cáo'), seenVersion: z.int().min(1).meta({ title: 'Phiên bản đã xem' }) };
const acceptsOverlap = z.boolean().default(false).meta({ title: 'Vẫn mở kỳ trùng ngày' });
const reason = text('Lý do', 2_000);

export const periodsContract = {
  list: query(everyone, 'Liệt kê kỳ báo cáo, kèm số cơ quan đã gửi, đã tiếp nhận, đã duyệt; kỳ mới đứng trước.')
    .input(
      z.object({
        planId: planId.optional(),
        state: z.enum(periodStates).optional().meta({ title: 'Trạng thái kỳ' }),
        year: year().optional(),
      }),
    )
    .output(z.array(Period)),
  listOpen: query(
    everyone,
    'Liệt kê tên kỳ đang mở để chọn kỳ đang làm, kỳ đến hạn trước đứng trước; đầu mối chỉ thấy kỳ của cơ quan mình.',
  ).output(z.array(OpenPeriod)),
  get: query(everyone, 'Mở một kỳ báo cáo.')
    .input(z.object({ periodId: id('Kỳ báo cáo') }))
    .output(Period),
  propose: query(compilers, 'Đề xuất kỳ báo cáo của một năm theo chế độ báo cáo của kế hoạch; chỉ những kỳ chưa mở.')
    .input(z.object({ planId: planId.optional(), year: year() }))
    .output(z.array(PeriodProposal)),
  open: command(compilers, 'Mở kỳ báo cáo', 'Mở một kỳ báo cáo của kế hoạch.')
    .input(z.object({ planId, ...periodFields, acceptsOverlap }))
    .output(Period),
  change: command(compilers, 'Sửa kỳ báo cáo', 'Sửa tên, ngày của một kỳ báo cáo đang mở.')
    .input(z.object({ ...seen, ...periodFields, acceptsOverlap }))
    .output(Period),
  close: command(compilers, 'Đóng kỳ báo cáo', 'Đóng một kỳ báo cáo: từ đó không gửi, không sửa kết quả của kỳ.')
    .input(z.object({ ...seen, reason: reason.default('') }))
    .output(Period),
  reopen: command(compilers, 'Mở lại kỳ báo cáo', 'Mở lại một kỳ báo cáo đã đóng, có lý do.')
    .input(z.object({ ...seen, reason }))
    .output(Period),
};
