import { z } from 'zod';
import { id, year } from '../contract/fields.ts';
import { document, overseers } from '../contract/operation.ts';

export const reportsContract = {
  printAnnual: document(overseers, 'In báo cáo năm của một kế hoạch ra tệp PDF hoặc Word theo Nghị định 30/2020/NĐ-CP.')
    .input(
      z.object({ planId: id('Kế hoạch'), year: year('Năm báo cáo'), format: z.enum(['pdf', 'word']).default('pdf') }),
    )
    .output(z.file()),
};
