import { z } from 'zod';
import { isoDay } from '../agencies/agency-fields.ts';
import { id, text, year } from '../contract/fields.ts';
import { deadlineKinds } from './deadline.rules.ts';
import { rhythms, type Task, YearFunding } from './task.ts';

const agencyIds = (label: string) => z.array(id(label)).max(300).readonly().meta({ title: label });

export const DeadlineFields = z
  .object({
    text: text('Thời hạn', 500).pipe(z.string().min(1)),
    kind: z.enum(deadlineKinds).nullable(),
    on: isoDay('Ngày hết hạn').nullable(),
  })
  .nullable()
  .meta({ title: 'Thời hạn' });

/** What a person may write of a task; the same on adding and on changing. */
export const taskFields = {
  sectionId: id('Mục'),
  phaseId: id('Giai đoạn').nullable().default(null),
  marker: text('Ký hiệu đầu dòng', 20).default(''),
  text: text('Nhiệm vụ', 4_000),
  details: z.array(text('Nội dung', 4_000)).max(100).readonly().default([]).meta({ title: 'Nội dung' }),
  expectedOutput: text('Sản phẩm', 2_000).default(''),
  rhythm: z.enum(rhythms).meta({ title: 'Nhịp thực hiện' }),
  deadline: DeadlineFields.default(null),
  yearFrom: year('Từ năm'),
  yearTo: year('Đến năm'),
  funding: z
    .object({ source: text('Nguồn kinh phí', 1_000), years: z.array(YearFunding).max(50).readonly() })
    .default({ source: '', years: [] })
    .meta({ title: 'Kinh phí' }),
  modality: text('Mức độ yêu cầu', 500).default(''),
  leadId: id('Đơn vị chủ trì').nullable().default(null),
  jointIds: agencyIds('Đơn vị cùng thực hiện').default([]),
  supportIds: agencyIds('Đơn vị phối hợp').default([]),
  targetIds: z.array(id('Chỉ tiêu liên quan')).max(100).readonly().default([]).meta({ title: 'Chỉ tiêu liên quan' }),
  source: z
    .object({ from: z.int().min(0), to: z.int().min(0) })
    .nullable()
    .default(null)
    .meta({ title: 'Chỗ trong văn bản gốc' }),
};

const TaskFields = z.object(taskFields);
export type TaskFields = Readonly<z.infer<typeof TaskFields>>;

/** What is wrong with one field, in a sentence that says what is allowed. */
export type TaskFault = { readonly path: keyof TaskFields; readonly reason: string };

/** A new task before anybody has written: once in its years, given to nobody. */
export const emptyTaskFields: Omit<TaskFields, 'sectionId' | 'yearFrom' | 'yearTo'> = {
  phaseId: null,
  marker: '',
  text: '',
  details: [],
  expectedOutput: '',
  rhythm: 'once',
  deadline: null,
  funding: { source: '', years: [] },
  modality: '',
  leadId: null,
  jointIds: [],
  supportIds: [],
  targetIds: [],
  source: null,
};

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);

/** The fields of a task as its form opens with them. */
export const fieldsOf = (task: Task): TaskFields => ({
  sectionId: task.sectionId,
  phaseId: task.phaseId,
  marker: task.marker,
  text: task.text,
  details: task.details,
  expectedOutput: task.expectedOutput,
  rhythm: task.rhythm,
  deadline: task.deadline,
  yearFrom: task.yearFrom,
  yearTo: task.yearTo,
  funding: task.funding,
  modality: task.modality,
  leadId: task.lead?.id ?? null,
  jointIds: ids(task.joint),
  supportIds: ids(task.support),
  targetIds: ids(task.targets),
  source: task.source,
});
