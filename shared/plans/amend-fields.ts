import { z } from 'zod';
import { id, text, year } from '../contract/fields.ts';
import { PlannedValue } from '../targets/target.ts';
import { DeadlineFields } from '../tasks/task-fields.ts';

const orNone = (label: string, max: number) =>
  text(label, max)
    .nullable()
    .transform((words) => words || null);
const seenRow = z.int().min(1).meta({ title: 'Phiên bản đã xem' });
const number = (label: string) => z.number().nullable().meta({ title: label });

export const AmendedTask = z.object({
  taskId: id('Nhiệm vụ'),
  seenVersion: seenRow,
  next: z
    .object({
      text: text('Nội dung mới của nhiệm vụ', 4_000),
      yearFrom: year('Từ năm'),
      yearTo: year('Đến năm'),
      deadline: DeadlineFields,
    })
    .nullable()
    .meta({ title: 'Nội dung thay thế' }),
});

export const AmendedTarget = z.object({
  targetId: id('Chỉ tiêu'),
  seenVersion: seenRow,
  next: z
    .object({
      text: text('Nội dung mới của chỉ tiêu', 4_000),
      value: number('Giá trị mới'),
      valueMax: number('Giá trị cao nhất mới'),
      plannedValues: z.array(PlannedValue).max(50).readonly().meta({ title: 'Giá trị kế hoạch từng năm' }),
    })
    .nullable()
    .meta({ title: 'Nội dung thay thế' }),
});

/** A document that changes the plan. `next` null: the row is abolished. What is not given is taken from the old row. */
export const amendFields = {
  docType: text('Loại văn bản', 100),
  number: orNone('Số', 30),
  symbol: orNone('Ký hiệu', 60),
  issuedOn: text('Ngày ban hành', 20),
  title: text('Trích yếu', 1_000),
  tasks: z.array(AmendedTask).max(500).readonly().default([]).meta({ title: 'Nhiệm vụ được sửa đổi' }),
  targets: z.array(AmendedTarget).max(500).readonly().default([]).meta({ title: 'Chỉ tiêu được sửa đổi' }),
};

const AmendFields = z.object(amendFields);
export type AmendFields = Readonly<z.infer<typeof AmendFields>>;
export type AmendedTask = Readonly<z.infer<typeof AmendedTask>>;
export type AmendedTarget = Readonly<z.infer<typeof AmendedTarget>>;
