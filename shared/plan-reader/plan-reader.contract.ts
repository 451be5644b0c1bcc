import { z } from 'zod';
import { compilers, query } from '../contract/operation.ts';
import { PlanDraft } from './plan-draft.ts';

const megabyte = 1024 * 1024;
const pasted = z.object({ text: z.string().min(1).max(5_000_000).meta({ title: 'Văn bản kế hoạch' }) });
const fromFile = z.object({
  file: z
    .file()
    .max(60 * megabyte)
    .meta({ title: 'Tệp kế hoạch' }),
});

export const planReaderContract = {
  read: query(
    compilers,
    'Đọc văn bản kế hoạch thành bản nháp: chỉ tiêu, nhiệm vụ, cơ quan, thời hạn, chế độ báo cáo, kèm chỗ đứng của từng dòng.',
  )
    .input(z.union([pasted, fromFile]))
    .output(PlanDraft),
};
