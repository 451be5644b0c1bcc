import { z } from 'zod';
import { id, text } from '../contract/fields.ts';
import { LongWork, ticket } from '../contract/long-work.ts';
import { command, compilers, document, overseers, query } from '../contract/operation.ts';
import { SheetForm } from '../sheets/sheet.ts';
import { CheckedFile, Choice, Receipt } from './checked-file.ts';
import { mostAnswerBytes, mostAnswerFiles } from './receive.rules.ts';

const files = z.array(z.file().max(mostAnswerBytes)).min(1).max(mostAnswerFiles).meta({ title: 'Tệp trả lời' });
const periodId = id('Kỳ báo cáo');

/** What the office that gave forms out does with the files that come back. */
export const exchangeContract = {
  check: query(compilers, 'Kiểm tra tệp trả lời trước khi nhận: của ai, kỳ nào, từng dòng sẽ đổi gì.')
    .input(z.object({ files, ticket: ticket.optional() }))
    .output(z.array(CheckedFile)),
  findCheckProgress: query(compilers, 'Xem việc kiểm tra tệp trả lời đã đến đâu.')
    .input(z.object({ ticket }))
    .output(LongWork.nullable()),
  apply: command(compilers, 'Nhận tệp trả lời', 'Nhận tệp trả lời vào sổ: tất cả hoặc không tệp nào.')
    .input(
      z.object({
        files,
        seen: z.array(z.string().max(64)).max(mostAnswerFiles).readonly().meta({ title: 'Bản đã xem' }),
        choices: z.array(Choice).max(20_000).readonly().default([]).meta({ title: 'Lựa chọn' }),
        reason: text('Lý do sửa kết quả đã duyệt', 2_000).default(''),
      }),
    )
    .output(z.object({ files: z.int(), rows: z.int(), agencies: z.int() })),
  receipts: query(overseers, 'Liệt kê tệp trả lời đã nhận của một kỳ: ai, lúc nào, gồm gì.')
    .input(z.object({ periodId }))
    .output(z.array(Receipt)),
  printReceipts: document(overseers, 'In danh sách tệp trả lời đã nhận của một kỳ.')
    .input(z.object({ periodId, form: SheetForm }))
    .output(z.file()),
};
