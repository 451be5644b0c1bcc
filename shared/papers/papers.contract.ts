import { z } from 'zod';
import { document, everyone } from '../contract/operation.ts';

const Finding = z.object({ rule: z.string(), article: z.string(), where: z.string(), sentence: z.string() }).readonly();

export const papersContract = {
  check: document(everyone, 'Kiểm tra thể thức một tệp Word hoặc PDF theo Nghị định 30/2020/NĐ-CP.')
    .input(z.object({ file: z.file().meta({ title: 'Tệp văn bản' }) }))
    .output(z.array(Finding).readonly()),
};
