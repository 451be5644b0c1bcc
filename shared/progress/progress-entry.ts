import { z } from 'zod';
import { isoDay } from '../agencies/agency-fields.ts';
import { rowRevision } from '../audit/row-revision.ts';
import { text } from '../contract/fields.ts';
import { Evidence, EvidenceFields } from './evidence.ts';

export const statuses = ['not-started', 'in-progress', 'done', 'stopped'] as const;
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

/** What a person may write of one task for one year or period. */
export const recordedFields = {
  status: Status.meta({ title: 'Trạng thái' }),
  completedOn: isoDay('Ngày hoàn thành').nullable().default(null),
  isNothingToReport: z.boolean().default(false).meta({ title: 'Không phát sinh' }),
  result: text('Kết quả thực hiện', 20_000),
  evidence: text('Văn bản minh chứng', 500),
  documents: z.array(EvidenceFields).max(50).readonly().default([]).meta({ title: 'Minh chứng' }),
  obstacles: text('Khó khăn, vướng mắc', 20_000),
  delayCause: text('Nguyên nhân chậm', 20_000).default(''),
  proposals: text('Đề xuất, kiến nghị', 20_000).default(''),
  nextSteps: text('Việc tiếp theo', 20_000).default(''),
  stopReason: text('Lý do dừng', 2_000),
};

const RecordedFields = z.object(recordedFields);
/**
 * `completedOn` is kept with status done only. `evidence`: the documents in free words; where `documents` names them one
 * by one, it is written from those.
 */
export type RecordedFields = Readonly<z.infer<typeof RecordedFields>>;

export const ProgressEntry = z.object({
  id: z.string(),
  taskId: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  year: z.int(),
  periodId: z.string().nullable(),
  isDraft: z.boolean(),
  status: Status,
  completedOn: z.string().nullable(),
  isNothingToReport: z.boolean(),
  result: z.string(),
  evidence: z.string(),
  documents: z.array(Evidence).readonly(),
  obstacles: z.string(),
  delayCause: z.string(),
  proposals: z.string(),
  nextSteps: z.string(),
  stopReason: z.string(),
  version: z.int(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
});
/**
 * What one agency reports of one task for one period, or (`periodId` null) for one year. A draft is still being written
 * (đang soạn): it counts nowhere until the agency has sent its results of the period.
 */
export type ProgressEntry = Readonly<z.infer<typeof ProgressEntry>>;

/** The fields of an entry whose changes its history tells. */
export const entryFields = [
  'status',
  'completedOn',
  'isNothingToReport',
  'result',
  'evidence',
  'obstacles',
  'delayCause',
  'proposals',
  'nextSteps',
  'stopReason',
] as const;

export const EntryRevision = z.object({
  ...rowRevision,
  changes: z.array(
    z.object({ field: z.enum(entryFields), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
/** One recording in a task's history: who, when, and each field before and after. */
export type EntryRevision = Readonly<z.infer<typeof EntryRevision>>;
