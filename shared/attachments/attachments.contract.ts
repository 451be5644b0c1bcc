import { z } from 'zod';
import { id } from '../contract/fields.ts';
import { command, compilers, document, everyone, query, recorders } from '../contract/operation.ts';
import { Attachment, AttachmentFault } from './attachment.ts';

export const attachmentsContract = {
  add: command(recorders, 'Thêm tệp minh chứng', 'Nhận một tệp minh chứng để đính kèm vào kết quả.')
    .input(z.object({ file: z.file().meta({ title: 'Tệp đính kèm' }) }))
    .output(Attachment),
  open: document(everyone, 'Mở một tệp đính kèm.')
    .input(z.object({ attachmentId: id('Tệp đính kèm') }))
    .output(z.file()),
  listFaults: query(compilers, 'Kiểm tra tệp đính kèm: tệp nào thiếu hoặc đã khác nội dung lúc nhận.').output(
    z.object({ checked: z.int(), faults: z.array(AttachmentFault) }),
  ),
};
