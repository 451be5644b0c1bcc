import { z } from 'zod';
import { isoDay } from '../agencies/agency-fields.ts';
import { id, reason, seenVersion, text } from '../contract/fields.ts';
import { command, compilers, everyone, query, recorders } from '../contract/operation.ts';
import { Period } from '../periods/period.ts';
import { officeActs } from './submission.rules.ts';
import { Submission } from './submission.ts';

const place = { periodId: id('Kỳ báo cáo'), agencyId: id('Cơ quan') };
const seenRow = z.int().min(1).meta({ title: 'Phiên bản đã xem' });
const seen = { ...place, seenVersion: seenRow };

export const submissionsContract = {
  list: query(everyone, 'Liệt kê cơ quan của một kỳ báo cáo: ai đã gửi, đã tiếp nhận, đã duyệt, ai chậm.')
    .input(z.object({ periodId: id('Kỳ báo cáo') }))
    .output(z.array(Submission)),
  mine: query(recorders, 'Liệt kê kỳ báo cáo mà cơ quan của người đang làm việc phải gửi.').output(
    z.array(z.object({ period: Period, submission: Submission })),
  ),
  send: command(recorders, 'Gửi kết quả', 'Gửi kết quả của một cơ quan trong một kỳ, hoặc báo không phát sinh.')
    .input(
      z.object({
        ...place,
        seenVersion,
        isNothingToReport: z.boolean().default(false).meta({ title: 'Không phát sinh' }),
      }),
    )
    .output(Submission),
  withdraw: command(
    recorders,
    'Rút lại kết quả',
    'Rút lại kết quả đã gửi mà chưa được tiếp nhận, có lý do; kết quả trở lại bản nháp để sửa rồi gửi lại.',
  )
    .input(z.object({ ...seen, reason }))
    .output(Submission),
  receive: command(compilers, 'Tiếp nhận kết quả', 'Tiếp nhận kết quả một cơ quan đã gửi.')
    .input(z.object(seen))
    .output(Submission),
  approve: command(compilers, 'Duyệt kết quả', 'Duyệt kết quả đã tiếp nhận; từ đó kết quả được khóa.')
    .input(z.object(seen))
    .output(Submission),
  return: command(compilers, 'Trả lại kết quả', 'Trả lại kết quả một cơ quan đã gửi, có lý do và hạn gửi lại.')
    .input(z.object({ ...seen, reason: text('Lý do trả lại', 2_000), dueOn: isoDay('Hạn gửi lại') }))
    .output(Submission),
  moveMany: command(
    compilers,
    'Xử lý kết quả nhiều cơ quan',
    'Tiếp nhận, duyệt hoặc trả lại kết quả của nhiều cơ quan trong một kỳ: tất cả hoặc không cơ quan nào.',
  )
    .input(
      z.object({
        periodId: place.periodId,
        act: z.enum(officeActs).meta({ title: 'Việc' }),
        agencies: z
          .array(z.object({ agencyId: place.agencyId, seenVersion: seenRow }))
          .min(1)
          .max(500)
          .readonly()
          .meta({ title: 'Các cơ quan' }),
        reason: text('Lý do trả lại', 2_000).default(''),
        dueOn: isoDay('Hạn gửi lại').nullable().default(null),
      }),
    )
    .output(z.array(Submission)),
};
