import { z } from 'zod';
import { id } from '../contract/fields.ts';

/** The columns that a pasted table may have, in the order that is taken where it has no heading. */
export const pasteColumns = ['section', 'text', 'lead', 'support', 'deadline', 'output'] as const;
export type PasteColumn = (typeof pasteColumns)[number];

export const pasteColumnNames = {
  section: 'Mục',
  text: 'Nhiệm vụ',
  lead: 'Chủ trì',
  support: 'Phối hợp',
  deadline: 'Thời hạn',
  output: 'Sản phẩm',
} satisfies Record<PasteColumn, string>;

/** `columns`: what each pasted column holds (null: not wanted); without it the heading says so, else the usual order. */
export const TaskPaste = z.object({
  planId: id('Kế hoạch'),
  rows: z
    .array(z.array(z.string().max(8_000)).max(50))
    .max(1_000)
    .readonly()
    .meta({ title: 'Các dòng đã dán' }),
  columns: z.array(z.enum(pasteColumns).nullable()).max(50).nullable().default(null).meta({ title: 'Các cột' }),
});

export const PastedTask = z.object({
  row: z.int(),
  state: z.enum(['new', 'same', 'error']),
  reasons: z.array(z.string()).readonly(),
  warnings: z.array(z.string()).readonly(),
  taskId: z.string().nullable(),
  sectionLabel: z.string(),
  text: z.string(),
  lead: z.string(),
  support: z.string(),
  deadline: z.string(),
  expectedOutput: z.string(),
  yearFrom: z.int().nullable(),
  yearTo: z.int().nullable(),
});
/**
 * What a pasted row would do. `row` counts from 1 as pasted, heading included; `reasons` say which column is wrong and
 * what is allowed; `taskId` is the task that says the same already; `lead` and `support` are names as the book has them.
 */
export type PastedTask = Readonly<z.infer<typeof PastedTask>>;
