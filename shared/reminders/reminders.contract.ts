import { z } from 'zod';
import { id, text } from '../contract/fields.ts';
import { command, compilers, document, everyone, overseers, query } from '../contract/operation.ts';
import { SheetForm } from '../sheets/sheet.ts';
import { DueAgency, Reminder, reminderWays } from './reminder.ts';

const periodId = id('Kỳ báo cáo');

export const remindersContract = {
  listDue: query(everyone, 'Liệt kê cơ quan sắp đến hạn hoặc đã quá hạn gửi kết quả của các kỳ đang mở.')
    .input(z.object({ periodId: periodId.optional(), planId: id('Kế hoạch').optional() }))
    .output(z.array(DueAgency)),
  list: query(overseers, 'Liệt kê các lần nhắc của một kỳ báo cáo, lần gần nhất đứng trước.')
    .input(z.object({ periodId }))
    .output(z.array(Reminder)),
  printDue: document(everyone, 'In danh sách đôn đốc: cơ quan chưa gửi, hạn gửi, chậm bao lâu, liên hệ ai.')
    .input(
      z.object({
        periodId: periodId.optional(),
        planId: id('Kế hoạch').optional(),
        picked: z
          .array(z.object({ periodId, agencyId: id('Cơ quan') }))
          .min(1)
          .max(5_000)
          .readonly()
          .optional()
          .meta({ title: 'Cơ quan đã chọn' }),
        form: SheetForm,
      }),
    )
    .output(z.file()),
  record: command(compilers, 'Ghi lần nhắc', 'Ghi một lần nhắc: nhắc những cơ quan nào, bằng cách nào.')
    .input(
      z.object({
        periodId,
        agencyIds: z.array(id('Cơ quan')).min(1).max(500).readonly().meta({ title: 'Cơ quan được nhắc' }),
        way: z.enum(reminderWays).meta({ title: 'Cách nhắc' }),
        note: text('Ghi chú', 2_000).default(''),
      }),
    )
    .output(Reminder),
};
