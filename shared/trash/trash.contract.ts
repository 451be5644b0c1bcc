import { z } from 'zod';
import { AuditLine } from '../audit/audit-line.ts';
import { id } from '../contract/fields.ts';
import { compilers, query } from '../contract/operation.ts';

const removable = ['plans', 'phases', 'sections', 'targets', 'tasks', 'reporting_duties', 'progress_entries'] as const;
export type Removable = (typeof removable)[number];

/** `contents`: "50 nhiệm vụ, 146 phân công". */
export const TrashLine = AuditLine.extend({ contents: z.string() });
export type TrashLine = Readonly<z.infer<typeof TrashLine>>;

export const trashContract = {
  list: query(['administrator', 'compiler', 'leader'], 'Liệt kê những gì đã xóa và chưa khôi phục, mới nhất trước.')
    .input(
      z.object({
        before: z.int().min(1).nullable().default(null).meta({ title: 'Trước việc số' }),
        limit: z.int().min(1).max(200).default(50).meta({ title: 'Số dòng' }),
      }),
    )
    .output(z.object({ lines: z.array(TrashLine), next: z.int().nullable() })),
  preview: query([...compilers, 'liaison'], 'Xem trước việc xóa: những gì sẽ vào thùng rác, và điều gì ngăn lại.')
    .input(
      z.object({
        table: z.enum(removable).meta({ title: 'Loại dòng' }),
        ids: z.array(id('Dòng')).min(1).max(10_000).readonly().meta({ title: 'Các dòng' }),
      }),
    )
    .output(z.object({ contents: z.string(), reason: z.string().nullable() })),
};
