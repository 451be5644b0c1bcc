import { z } from 'zod';
import { Attachment } from '../attachments/attachment.ts';
import { id, text } from '../contract/fields.ts';
import { Evidence } from '../progress/evidence.ts';
import { recordedFields, Status } from '../progress/progress-entry.ts';

/** The same as the type `AnswerStamp`, for what comes from outside. */
export const AnswerStamp = z.object({
  format: z.int().min(1),
  bookId: id('Sổ'),
  formId: id('Biểu'),
  planId: id('Kế hoạch'),
  planVersion: z.int().min(1),
  periodId: id('Kỳ báo cáo'),
  agencyId: id('Cơ quan'),
  givenAt: z.iso.datetime(),
});

const ForeignAttachment = z.object({
  ...Attachment.shape,
  id: id('Tệp đính kèm'),
  name: text('Tên tệp', 200).pipe(z.string().min(1)),
  mediaType: z.string().max(200),
  sizeBytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedBy: text('Người đưa vào', 300),
});

/** An entry as it travels, bounded as everything that a person may write. */
const EntryWordsSchema = z.object({
  ...recordedFields,
  status: Status.nullable(),
  documents: z
    .array(z.object({ ...Evidence.shape, attachment: ForeignAttachment.nullable() }))
    .max(50)
    .readonly(),
});

const figure = z.number().nullable();

const FigureWordsSchema = z.object({
  value: figure,
  numerator: figure,
  denominator: figure,
  isMet: z.boolean().nullable(),
  note: text('Ghi chú', 2_000),
});

const lineOf = <W extends z.ZodType>(words: W) =>
  z.object({ id: id('Dòng'), base: words, words, place: text('Chỗ', 200) });

/** What an answer carries beside its stamp. */
export const AnswerLines = z.object({
  isNothingToReport: z.boolean(),
  tasks: z.array(lineOf(EntryWordsSchema)).max(2_000).readonly(),
  figures: z.array(lineOf(FigureWordsSchema)).max(500).readonly(),
});
export type AnswerLines = Readonly<z.infer<typeof AnswerLines>>;

const heldBy = <W extends z.ZodType>(words: W) => z.object({ id: id('Dòng'), words });

/** What stood in the book when a form was given out. `submissionVersion`: of the agency's part in the round; null: none yet. */
export const FormBase = z.object({
  submissionVersion: z.int().nullable(),
  tasks: z.array(heldBy(EntryWordsSchema)).max(2_000).readonly(),
  figures: z.array(heldBy(FigureWordsSchema)).max(500).readonly(),
});
export type FormBase = Readonly<z.infer<typeof FormBase>>;
