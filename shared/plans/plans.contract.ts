import { z } from 'zod';
import { id } from '../contract/fields.ts';
import { command, compilers, everyone, query } from '../contract/operation.ts';
import { LibraryEntry, Plan, PlanRow } from './plan.ts';

export const plansContract = {
  list: query(everyone, 'Liệt kê kế hoạch trong sổ.').output(z.array(PlanRow)),
  get: query(everyone, 'Mở một kế hoạch: căn cứ, giai đoạn, mục, chế độ báo cáo, nơi nhận.')
    .input(z.object({ planId: id('Kế hoạch') }))
    .output(Plan),
  listLibrary: query(everyone, 'Liệt kê kế hoạch có sẵn trong thư viện.').output(z.array(LibraryEntry)),
  addFromLibrary: command(compilers, 'Đưa một kế hoạch của thư viện vào sổ, cùng cơ quan, chỉ tiêu và nhiệm vụ.')
    .input(z.object({ key: z.string().min(1).max(100).meta({ title: 'Kế hoạch thư viện' }) }))
    .output(z.object({ planId: z.string() })),
};
