import { z } from 'zod';
import { id, text, year } from '../contract/fields.ts';
import { Comparator } from '../plans/library-plan.ts';
import { PlannedValue, rollups, type Target } from './target.ts';

const number = (label: string) => z.number().nullable().meta({ title: label });

/** What a person may write of a target; the same on adding and on changing. */
export const targetFields = {
  sectionId: id('Mục'),
  phaseId: id('Giai đoạn').nullable(),
  text: text('Chỉ tiêu', 4_000),
  kind: z.enum(['quantitative', 'qualitative']).meta({ title: 'Loại chỉ tiêu' }),
  unit: text('Đơn vị tính', 100)
    .nullable()
    .transform((unit) => unit || null),
  comparator: Comparator.nullable().meta({ title: 'Dấu so sánh' }),
  direction: z.enum(['increase', 'decrease']).nullable().meta({ title: 'Chiều hướng' }),
  value: number('Giá trị'),
  valueMax: number('Giá trị cao nhất'),
  plannedValues: z.array(PlannedValue).max(50).readonly().meta({ title: 'Giá trị kế hoạch từng năm' }),
  baselineYear: year('Năm gốc').nullable(),
  baselineValue: number('Giá trị năm gốc'),
  yearFrom: year('Từ năm').nullable(),
  yearTo: year('Đến năm').nullable(),
  isPerYear: z.boolean().meta({ title: 'Tính theo từng năm' }),
  isCumulative: z.boolean().meta({ title: 'Số lũy kế' }),
  rollup: z.enum(rollups).meta({ title: 'Cách tổng hợp' }),
  numeratorName: text('Tên tử số', 500),
  denominatorName: text('Tên mẫu số', 500),
  conditionOf: id('Chỉ tiêu chính').nullable(),
  leadId: id('Cơ quan chủ trì').nullable(),
  source: z
    .object({ from: z.int().min(0), to: z.int().min(0) })
    .nullable()
    .meta({ title: 'Chỗ trong văn bản gốc' }),
};

const TargetFields = z.object(targetFields);
export type TargetFields = Readonly<z.infer<typeof TargetFields>>;

/** What is wrong with one field, in a sentence that says what is allowed. */
export type TargetFault = { readonly path: keyof TargetFields; readonly reason: string };

/** A new target before anybody has written: a figure for the whole period, led by nobody. */
export const emptyTargetFields: Omit<TargetFields, 'sectionId'> = {
  phaseId: null,
  text: '',
  kind: 'quantitative',
  unit: null,
  comparator: null,
  direction: null,
  value: null,
  valueMax: null,
  plannedValues: [],
  baselineYear: null,
  baselineValue: null,
  yearFrom: null,
  yearTo: null,
  isPerYear: false,
  isCumulative: false,
  rollup: 'last',
  numeratorName: '',
  denominatorName: '',
  conditionOf: null,
  leadId: null,
  source: null,
};

/** The fields of a target as its form opens with them. */
export const fieldsOf = (target: Target): TargetFields => ({
  sectionId: target.sectionId,
  phaseId: target.phaseId,
  text: target.text,
  kind: target.kind,
  unit: target.unit,
  comparator: target.comparator,
  direction: target.direction,
  value: target.value,
  valueMax: target.valueMax,
  plannedValues: target.plannedValues,
  baselineYear: target.baselineYear,
  baselineValue: target.baselineValue,
  yearFrom: target.yearFrom,
  yearTo: target.yearTo,
  isPerYear: target.isPerYear,
  isCumulative: target.isCumulative,
  rollup: target.rollup,
  numeratorName: target.numeratorName,
  denominatorName: target.denominatorName,
  conditionOf: target.conditionOf,
  leadId: target.lead?.id ?? null,
  source: target.source,
});
