import { z } from 'zod';
import { id, seenVersion, text, year } from '../contract/fields.ts';
import { command, compilers, everyone, query } from '../contract/operation.ts';
import { Target, TargetResult } from './target.ts';

export const targetsContract = {
  list: query(everyone, 'Liệt kê chỉ tiêu của một kế hoạch với kết quả từng năm.')
    .input(z.object({ planId: id('Kế hoạch') }))
    .output(z.array(Target)),
  recordResult: command(compilers, 'Ghi kết quả một chỉ tiêu trong một năm.')
    .input(
      z.object({
        targetId: id('Chỉ tiêu'),
        year: year(),
        seenVersion,
        value: z.number().nullable().meta({ title: 'Giá trị thực hiện' }),
        isMet: z.boolean().nullable().meta({ title: 'Đạt hay chưa' }),
        note: text('Ghi chú', 2_000),
      }),
    )
    .output(TargetResult),
};
