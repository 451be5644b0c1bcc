import { z } from 'zod';
import { command, compilers, query } from '../contract/operation.ts';
import { DraftCheck } from './draft-check.ts';
import { PlanDraft } from './plan-draft.ts';
import { ReadPhase } from './review/review-step.ts';

const megabyte = 1024 * 1024;
const pasted = z.object({ text: z.string().min(1).max(5_000_000).meta({ title: 'Văn bản kế hoạch' }) });
const fromFile = z.object({
  file: z
    .file()
    .max(60 * megabyte)
    .meta({ title: 'Tệp kế hoạch' }),
});

const reviewed = z.object({
  draft: PlanDraft,
  phases: z.array(ReadPhase).max(30).readonly().meta({ title: 'Giai đoạn' }),
});
export type ReviewedDraft = Readonly<z.infer<typeof reviewed>>;

export const planReaderContract = {
  read: query(
    compilers,
    'Đọc văn bản kế hoạch thành bản nháp: chỉ tiêu, nhiệm vụ, cơ quan, thời hạn, chế độ báo cáo, kèm chỗ đứng của từng dòng.',
  )
    .input(z.union([pasted, fromFile]))
    .output(PlanDraft),
  check: query(compilers, 'Kiểm tra bản nháp đã xem trước khi đưa vào sổ: sẽ thêm gì, dòng nào chưa đưa vào được.')
    .input(reviewed)
    .output(DraftCheck),
  add: command(
    compilers,
    'Thêm kế hoạch từ văn bản',
    'Đưa kế hoạch đã đọc từ văn bản vào sổ, cùng cơ quan, chỉ tiêu và nhiệm vụ.',
  )
    .input(reviewed)
    .output(z.object({ planId: z.string() })),
};
