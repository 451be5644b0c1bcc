import { z } from 'zod';
import { id, seenVersion, text } from '../contract/fields.ts';
import { Period } from '../periods/period.ts';
import { Submission } from '../submissions/submission.ts';
import { AgencyResult, Target } from '../targets/target.ts';
import { TaskRow } from '../tasks/task.ts';
import { ProgressEntry, recordedFields } from './progress-entry.ts';

export const SheetTask = z.object({
  task: TaskRow,
  isLead: z.boolean(),
  year: z.int(),
  entry: ProgressEntry.nullable(),
  previous: ProgressEntry.nullable(),
  parts: z.array(ProgressEntry).readonly(),
  targetIds: z.array(z.string()).readonly(),
});
/**
 * One line of a sheet: what the agency records of the task now, and `previous`: what it recorded last before. `parts`: what
 * the other agencies have sent of it, shown to whoever leads. `targetIds`: the linked targets.
 */
export type SheetTask = Readonly<z.infer<typeof SheetTask>>;

export const SheetTarget = z.object({
  target: Target,
  year: z.int(),
  figure: AgencyResult.nullable(),
  previous: AgencyResult.nullable(),
});
/** A target that the agency leads or that its tasks serve, with its own figure of the period and the one before. */
export type SheetTarget = Readonly<z.infer<typeof SheetTarget>>;

export const Sheet = z.object({
  period: Period,
  submission: Submission,
  whyNotWrite: z.string().nullable(),
  tasks: z.array(SheetTask).readonly(),
  targets: z.array(SheetTarget).readonly(),
});
/** All that one agency has to fill in for a period. `whyNotWrite`: why this person can't write in it now. */
export type Sheet = Readonly<z.infer<typeof Sheet>>;

const number = (label: string) => z.number().nullable().meta({ title: label });

const SheetEntry = z.object({ taskId: id('Nhiệm vụ'), seenVersion, ...recordedFields });
const SheetFigure = z.object({
  targetId: id('Chỉ tiêu'),
  seenVersion,
  value: number('Giá trị thực hiện'),
  numerator: number('Tử số').default(null),
  denominator: number('Mẫu số').default(null),
  isMet: z.boolean().nullable().default(null).meta({ title: 'Đạt hay chưa' }),
  note: text('Ghi chú', 2_000),
});

export const KeepSheet = z.object({
  periodId: id('Kỳ báo cáo'),
  agencyId: id('Cơ quan'),
  entries: z.array(SheetEntry).max(2_000).readonly().default([]).meta({ title: 'Kết quả' }),
  figures: z.array(SheetFigure).max(500).readonly().default([]).meta({ title: 'Số liệu' }),
  reason: text('Lý do sửa kết quả đã duyệt', 2_000).default(''),
});
export type KeepSheet = Readonly<z.infer<typeof KeepSheet>>;
