import { z } from 'zod';
import { isoDay } from '../agencies/agency-fields.ts';
import { id, text } from '../contract/fields.ts';

export const periodKinds = ['month', 'quarter', 'half-year', 'year', 'midterm', 'final', 'adhoc'] as const;
export type PeriodKind = (typeof periodKinds)[number];

export const periodStates = ['open', 'closed'] as const;
export type PeriodState = (typeof periodStates)[number];

/** What a person may write of a period; the same on opening and on changing. */
export const periodFields = {
  kind: z.enum(periodKinds).meta({ title: 'Loại kỳ' }),
  name: text('Tên kỳ', 200).pipe(z.string().min(1)).meta({ title: 'Tên kỳ' }),
  coversFrom: isoDay('Số liệu từ ngày'),
  coversTo: isoDay('Số liệu đến ngày'),
  cutOffOn: isoDay('Ngày chốt số liệu'),
  dueOn: isoDay('Hạn gửi'),
  dutyId: id('Chế độ báo cáo').nullable().default(null),
};

const PeriodFields = z.object(periodFields);
/**
 * `coversFrom`–`coversTo`: the days whose work is told; `cutOffOn`: the day on which figures are taken; `dueOn`: the last
 * day on which an agency is in time.
 */
export type PeriodFields = Readonly<z.infer<typeof PeriodFields>>;

const submissionCounts = z.object({
  'not-sent': z.int(),
  sent: z.int(),
  received: z.int(),
  approved: z.int(),
  returned: z.int(),
});

export const Period = PeriodFields.extend({
  id: z.string(),
  planId: z.string(),
  planName: z.string(),
  year: z.int(),
  state: z.enum(periodStates),
  stateReason: z.string(),
  agencyCount: z.int(),
  counts: submissionCounts,
  lateCount: z.int(),
  version: z.int(),
});
/**
 * A round of reporting on one plan. `year` is the reporting year that its entries count for. `counts` adds up to
 * `agencyCount`; `lateCount`: agencies past their day that have not sent. `stateReason`: why it was closed or reopened.
 */
export type Period = Readonly<z.infer<typeof Period>>;

export const OpenPeriod = Period.pick({ id: true, name: true, planId: true, planName: true, dueOn: true });
/** An open period by its name alone, to be chosen from a list. `dueOn`: for a liaison the day of the own agency. */
export type OpenPeriod = Readonly<z.infer<typeof OpenPeriod>>;

export const PeriodProposal = PeriodFields.extend({ planId: z.string(), planName: z.string(), quote: z.string() });
/** A period as a reporting duty asks for it, ready to be opened. `quote`: what the plan says. */
export type PeriodProposal = Readonly<z.infer<typeof PeriodProposal>>;
