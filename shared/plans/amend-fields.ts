import { z } from 'zod';
import { id, text, year } from '../contract/fields.ts';
import { PlannedValue } from '../targets/target.ts';
import { targetFields } from '../targets/target-fields.ts';
import { DeadlineFields, taskFields } from '../tasks/task-fields.ts';

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

/**
 * A document that changes the plan. `next` null: the row is abolished. What is not given is taken from the old row. Added
 * rows come at the end of the plan.
 */
export const amendFields = {
  docType: text('Loại văn bản', 100),
  number: orNone('Số', 30),
  symbol: orNone('Ký hiệu', 60),
  issuedOn: text('Ngày ban hành', 20),
  title: text('Trích yếu', 1_000),
  tasks: z.array(AmendedTask).max(500).readonly().default([]).meta({ title: 'Nhiệm vụ được sửa đổi' }),
  targets: z.array(AmendedTarget).max(500).readonly().default([]).meta({ title: 'Chỉ tiêu được sửa đổi' }),
  addedTasks: z.array(z.object(taskFields)).max(200).readonly().default([]).meta({ title: 'Nhiệm vụ bổ sung' }),
  addedTargets: z.array(z.object(targetFields)).max(200).readonly().default([]).meta({ title: 'Chỉ tiêu bổ sung' }),
};

const AmendFields = z.object(amendFields);
export type AmendFields = Readonly<z.infer<typeof AmendFields>>;
export type AmendedTask = Readonly<z.infer<typeof AmendedTask>>;
export type AmendedTarget = Readonly<z.infer<typeof AmendedTarget>>;

export const AmendmentCheck = z.object({
  faults: z.array(z.object({ path: z.string(), reason: z.string() })).readonly(),
  notes: z.array(z.string()).readonly(),
});
/** What stands against an amendment, by field, and what the person should know before it is written. */
export type AmendmentCheck = Readonly<z.infer<typeof AmendmentCheck>>;

const RowText = z.object({ id: z.string(), text: z.string() });
export const AmendedRow = z.object({
  amendmentId: z.string(),
  kind: z.enum(['task', 'target']),
  sectionLabel: z.string(),
  before: RowText.nullable(),
  after: RowText.nullable(),
});
/** What an amendment did to one row: replaced it, added it (no `before`) or abolished it (no `after`). */
export type AmendedRow = Readonly<z.infer<typeof AmendedRow>>;
