import { z } from 'zod';
import { id, reason as removalReason, seenVersion, text, year } from '../contract/fields.ts';
import { command, everyone, query, recorders, removal } from '../contract/operation.ts';
import { Removed } from '../trash/removed.ts';
import { EntryRevision, ProgressEntry, recordedFields } from './progress-entry.ts';
import { KeepSheet, Sheet } from './sheet.ts';

const reason = text('Lý do sửa kết quả đã duyệt', 2_000).default('');

export const progressContract = {
  listOfTask: query(everyone, 'Liệt kê kết quả đã ghi của một nhiệm vụ, theo năm, kỳ và cơ quan.')
    .input(z.object({ taskId: id('Nhiệm vụ') }))
    .output(z.array(ProgressEntry)),
  history: query(everyone, 'Kể lại từng lần cập nhật của một nhiệm vụ: ai, lúc nào, đổi gì.')
    .input(z.object({ taskId: id('Nhiệm vụ') }))
    .output(z.array(EntryRevision)),
  record: command(
    recorders,
    'Ghi kết quả',
    'Ghi kết quả của một cơ quan về một nhiệm vụ trong một kỳ báo cáo hoặc một năm.',
  )
    .input(
      z.object({
        taskId: id('Nhiệm vụ'),
        agencyId: id('Cơ quan'),
        year: year(),
        periodId: id('Kỳ báo cáo').nullable().default(null),
        seenVersion,
        ...recordedFields,
        reason,
      }),
    )
    .output(ProgressEntry),
  sheet: query(everyone, 'Mở bảng kết quả của một cơ quan trong một kỳ: nhiệm vụ, chỉ tiêu, kỳ này cạnh kỳ trước.')
    .input(z.object({ periodId: id('Kỳ báo cáo'), agencyId: id('Cơ quan') }))
    .output(Sheet),
  keepSheet: command(
    recorders,
    'Ghi bảng kết quả',
    'Ghi nhiều kết quả, số liệu của một cơ quan trong một kỳ: tất cả hoặc không dòng nào.',
  )
    .input(KeepSheet)
    .output(Sheet),
  remove: removal(recorders, 'Xóa kết quả', 'Xóa một lần ghi kết quả của nhiệm vụ, có lý do; lịch sử vẫn còn.')
    .input(
      z.object({
        entryId: id('Kết quả'),
        seenVersion: z.int().min(1).meta({ title: 'Phiên bản đã xem' }),
        reason: removalReason,
      }),
    )
    .output(Removed),
};
