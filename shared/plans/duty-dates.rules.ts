import { dayBefore } from '../agencies/validity.rules.ts';
import type { DutyKind } from './duty.ts';
import { isoDay, lastDayOf } from './plan-day.rules.ts';

type Due = {
  readonly kind: DutyKind;
  readonly dueOn: string | null;
  readonly dueMonth: number | null;
  readonly dueDay: number | null;
  readonly isBefore: boolean;
};
type Period = { readonly periodStart: number; readonly periodEnd: number };

/**
 * The last good day of a named day or month. "Trước 15/12" leaves the 15th out: 14/12 (the official reporting year runs
 * from 15/12 to 14/12); "trước tháng 11" ends on 31/10; "vào tháng 11" on 30/11. A 29/2 is 28/2 in a common year.
 */
const lastGoodDay = (year: number, month: number, { dueDay, isBefore }: Pick<Due, 'dueDay' | 'isBefore'>): string => {
  const last = lastDayOf(year, month);
  if (isBefore) return dayBefore(isoDay(year, month, Math.min(dueDay ?? 1, last)));
  return isoDay(year, month, Math.min(dueDay ?? last, last));
};

/** The years in which a day without a year comes round; a midterm without a year could be any, so none is invented. */
const yearsOf = (kind: DutyKind, { periodStart, periodEnd }: Period): number[] => {
  if (kind === 'final') return [periodEnd];
  if (kind !== 'annual' && kind !== 'semiannual') return [];
  return Array.from({ length: Math.max(0, periodEnd - periodStart + 1) }, (_, at) => periodStart + at);
};

/** The last ISO days on which the reports of a duty are in time, in order; empty where the plan names no moment. */
export const dutyDates = (duty: Due, plan: Period): string[] => {
  const { dueOn, dueMonth } = duty;
  if (dueOn !== null) {
    const [year = 0, month = 1, day] = dueOn.split('-').map(Number);
    return [lastGoodDay(year, month, { dueDay: day ?? null, isBefore: duty.isBefore })];
  }
  if (dueMonth === null) return [];
  return yearsOf(duty.kind, plan).map((year) => lastGoodDay(year, dueMonth, duty));
};
