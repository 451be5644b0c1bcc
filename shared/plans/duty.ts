import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';
import { id, text } from '../contract/fields.ts';

const dutyKinds = ['annual', 'semiannual', 'midterm', 'final', 'adhoc', 'other'] as const;
export type DutyKind = (typeof dutyKinds)[number];

const due = {
  dueText: z.string().nullable(),
  dueMonth: z.int().nullable(),
  dueDay: z.int().nullable(),
  dueOn: z.string().nullable(),
  isBefore: z.boolean(),
};

export const ReportingDuty = z.object({
  id: z.string(),
  version: z.int(),
  kind: z.enum(dutyKinds),
  sectionLabel: z.string(),
  quote: z.string(),
  ...due,
  from: z.array(AgencyName).readonly(),
  to: z.array(AgencyName).readonly(),
  source: z.object({ from: z.int(), to: z.int() }).nullable(),
});
/**
 * Who owes whom a report. `dueText` is printed; `dueMonth` with or without `dueDay` comes back every year, `dueOn` is one
 * ISO day or month. `isBefore`: the named day or month itself is too late ("trước 15/12").
 */
export type ReportingDuty = Readonly<z.infer<typeof ReportingDuty>>;

const agencies = (label: string) => z.array(id('Cơ quan')).max(200).readonly().meta({ title: label });

export const dutyFields = {
  kind: z.enum(dutyKinds).meta({ title: 'Loại báo cáo' }),
  sectionLabel: text('Mục', 100),
  quote: text('Quy định trong văn bản', 4_000),
  dueText: text('Thời hạn ghi trong văn bản', 300)
    .nullable()
    .transform((words) => words || null),
  dueMonth: z.int().min(1).max(12).nullable().meta({ title: 'Tháng' }),
  dueDay: z.int().min(1).max(31).nullable().meta({ title: 'Ngày' }),
  dueOn: text('Thời điểm', 10)
    .nullable()
    .transform((day) => day || null),
  isBefore: z.boolean().meta({ title: 'Trước thời điểm đó' }),
  fromIds: agencies('Bên báo cáo'),
  toIds: agencies('Bên nhận'),
};

const DutyFields = z.object(dutyFields);
/** What a person may write of a reporting duty. */
export type DutyFields = Readonly<z.infer<typeof DutyFields>>;

export const CalendarEntry = z.object({
  dutyId: z.string(),
  planId: z.string(),
  planName: z.string(),
  kind: z.enum(dutyKinds),
  quote: z.string(),
  dueText: z.string().nullable(),
  lastDay: z.string(),
  from: z.array(AgencyName).readonly(),
  to: z.array(AgencyName).readonly(),
});
/** A report that falls due. `dueText`: the printed words; `lastDay`: the last ISO day on which it is in time. */
export type CalendarEntry = Readonly<z.infer<typeof CalendarEntry>>;
