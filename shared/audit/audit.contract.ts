import { z } from 'zod';
import { isoDay } from '../agencies/agency-fields.ts';
import { id, text } from '../contract/fields.ts';
import { document, query } from '../contract/operation.ts';
import { SheetForm } from '../sheets/sheet.ts';
import { AuditLine, TouchedRow } from './audit-line.ts';
import { ChainFault } from './chain-fault.ts';

const readers = ['administrator', 'compiler', 'leader'] as const;

export const AuditFilter = z.object({
  actorId: id('Người làm').optional(),
  /** The first part of an operation's name: "tasks". */
  work: text('Loại việc', 60).optional(),
  planId: id('Kế hoạch').optional(),
  taskId: id('Nhiệm vụ').optional(),
  targetId: id('Chỉ tiêu').optional(),
  agencyId: id('Cơ quan').optional(),
  from: isoDay('Từ ngày').optional(),
  to: isoDay('Đến ngày').optional(),
  text: text('Từ cần tìm', 200).optional(),
});
/** Every field narrows the journal; both days count, as days in Vietnam. */
export type AuditFilter = Readonly<z.infer<typeof AuditFilter>>;

const ChainHead = z.object({ sequence: z.int().min(0), hash: z.string().max(64) });
const Checked = ChainHead.extend({ changes: z.int().min(0) });

export const auditContract = {
  list: query(readers, 'Liệt kê nhật ký theo bộ lọc, việc mới nhất trước.')
    .input(
      AuditFilter.extend({
        before: z.int().min(1).nullable().default(null).meta({ title: 'Trước việc số' }),
        limit: z.int().min(1).max(200).default(50).meta({ title: 'Số dòng' }),
      }),
    )
    .output(z.object({ lines: z.array(AuditLine), next: z.int().nullable() })),
  count: query(readers, 'Đếm số việc trong nhật ký theo bộ lọc, nhiều nhất đến 10.000.')
    .input(AuditFilter)
    .output(z.object({ lines: z.int() })),
  get: query(readers, 'Mở một việc trong nhật ký: từng dòng và từng trường trước, sau.')
    .input(
      z.object({
        lineId: id('Việc'),
        offset: z.int().min(0).default(0).meta({ title: 'Bắt đầu từ' }),
        limit: z.int().min(1).max(500).default(100).meta({ title: 'Số dòng' }),
      }),
    )
    .output(z.object({ line: AuditLine, rows: z.array(TouchedRow) })),
  listActors: query(readers, 'Liệt kê những người có việc trong nhật ký.').output(
    z.array(z.object({ id: z.string(), name: z.string() })),
  ),
  exportList: document(readers, 'Xuất nhật ký theo bộ lọc ra tệp CSV mở được bằng Excel.')
    .input(AuditFilter)
    .output(z.file()),
  printList: document(
    readers,
    'In nhật ký theo bộ lọc ra tệp PDF hoặc Excel, kèm số và mã của việc cuối cùng để đối chiếu.',
  )
    .input(AuditFilter.extend({ form: SheetForm }))
    .output(z.file()),
  head: query(readers, 'Cho biết số và mã của việc cuối cùng trong nhật ký, để in và đối chiếu sau này.').output(
    ChainHead,
  ),
  verify: query(readers, 'Kiểm tra một đoạn nhật ký: chuỗi còn nguyên hay đứt ở việc nào.')
    .input(
      z.object({
        from: Checked.nullable().default(null).meta({ title: 'Kiểm tra tiếp từ' }),
        printed: ChainHead.nullable().default(null).meta({ title: 'Mã đã in' }),
      }),
    )
    .output(z.object({ fault: ChainFault.nullable(), checked: Checked, isDone: z.boolean(), lines: z.int() })),
};
