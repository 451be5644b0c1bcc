import { z } from 'zod';
import { compilers, query } from '../contract/operation.ts';

const megabyte = 1024 * 1024;

const ListPage = z.object({ name: z.string(), rows: z.array(z.array(z.string())).readonly() });
/** A visible page of an Excel file, its cells as a Vietnamese office would write them; a merged cell in each of its rows. */

export const spreadsheetsContract = {
  read: query(compilers, 'Đọc các trang của một tệp Excel, để chọn dòng đưa vào sổ.')
    .input(
      z.object({
        file: z
          .file()
          .max(20 * megabyte)
          .meta({ title: 'Tệp Excel' }),
      }),
    )
    .output(z.array(ListPage).readonly()),
};
