import { z } from 'zod';
import { id } from '../contract/fields.ts';

/** The columns that a pasted table may have, in the order that is taken where it has no heading. */
export const pasteColumns = ['section', 'text', 'unit', 'value', 'yearFrom', 'yearTo'] as const;
export type PasteColumn = (typeof pasteColumns)[number];

export const pasteColumnNames = {
  section: 'Mục',
  text: 'Chỉ tiêu',
  unit: 'Đơn vị tính',
  value: 'Giá trị',
  yearFrom: 'Từ năm',
  yearTo: 'Đến năm',
} satisfies Record<PasteColumn, string>;

/** `columns`: what each pasted column holds (null: not wanted); without it the heading says so, else the usual order. */
export const TargetPaste = z.object({
  planId: id('Kế hoạch'),
  rows: z
    .array(z.array(z.string().max(4_000)).max(50))
    .max(1_000)
    .readonly()
    .meta({ title: 'Các dòng đã dán' }),
  columns: z.array(z.enum(pasteColumns).nullable()).max(50).nullable().default(null).meta({ title: 'Các cột' }),
});

export const PastedTarget = z.object({
  row: z.int(),
  state: z.enum(['new', 'same', 'error']),
  reasons: z.array(z.string()).readonly(),
  targetId: z.string().nullable(),
  sectionLabel: z.string(),
  text: z.string(),
  unit: z.string().nullable(),
  planned: z.string(),
  yearFrom: z.int().nullable(),
  yearTo: z.int().nullable(),
});
/**
 * What a pasted row would do. `row` counts from 1 as pasted, heading included; `reasons` say which column is wrong and
 * what is allowed; `targetId` is the target that says the same already; `planned` is the value as the book reads it.
 */
export type PastedTarget = Readonly<z.infer<typeof PastedTarget>>;
