import { isoDay } from '../plans/plan-day.rules.ts';
import { shortDate } from '../words/dates.ts';
import type { PeriodFields, PeriodKind } from './period.ts';

type Days = { readonly coversFrom: string; readonly coversTo: string };
type Plan = { readonly periodStart: number; readonly periodEnd: number };

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The reporting year that a period's results count for: that of its last day. */
export const periodYear = ({ coversTo }: Pick<Days, 'coversTo'>): number => yearOf(coversTo);

/** The first reporting year that a period tells of; from 15/12 on a day belongs to the year after (NĐ 09/2019, điều 12). */
export const firstYear = ({ coversFrom }: Pick<Days, 'coversFrom'>): number =>
  coversFrom.slice(5) >= '12-15' ? yearOf(coversFrom) + 1 : yearOf(coversFrom);

/** The year under which a task's entry of the period is kept: the period's, within the task's own years. */
export const entryYear = (period: Days, task: { readonly yearFrom: number; readonly yearTo: number }): number =>
  Math.min(Math.max(periodYear(period), task.yearFrom), task.yearTo);

/** Why a task or target has no place in the period, or null. `what`: what it is called. */
export const whyNotInPeriod = (
  period: Days & { readonly name: string },
  told: { readonly what: string; readonly yearFrom: number; readonly yearTo: number },
): string | null =>
  told.yearTo < firstYear(period) || told.yearFrom > periodYear(period)
    ? `${told.what} không thuộc thời gian của "${period.name}": chọn kỳ khác.`
    : null;

/** Months of official reports end on the 14th (NĐ 09/2019, điều 12): the days of the months `first` to `last` of a year. */
const months = (year: number, first: number, last: number): Days => ({
  coversFrom: first === 1 ? isoDay(year - 1, 12, 15) : isoDay(year, first - 1, 15),
  coversTo: isoDay(year, last, 14),
});

/** The official days of a kind of period; `part`: which month, quarter or half of the year. */
export const officialDays = (kind: PeriodKind, plan: Plan, { year, part }: { year: number; part: number }): Days => {
  if (kind === 'month') return months(year, part, part);
  if (kind === 'quarter') return months(year, part * 3 - 2, part * 3);
  if (kind === 'half-year') return months(year, part * 6 - 5, part * 6);
  const whole = months(year, 1, 12);
  if (kind === 'midterm' || kind === 'final') return { ...whole, coversFrom: isoDay(plan.periodStart - 1, 12, 15) };
  return whole;
};

const romans = ['I', 'II', 'III', 'IV'];

/** What a period is called: "Báo cáo quý II năm 2026". */
export const periodName = (kind: PeriodKind, plan: Plan, { year, part }: { year: number; part: number }): string => {
  const names = {
    month: `Báo cáo tháng ${part} năm ${year}`,
    quarter: `Báo cáo quý ${romans[part - 1] ?? part} năm ${year}`,
    'half-year': `Báo cáo 6 tháng ${part === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    year: `Báo cáo năm ${year}`,
    midterm: `Báo cáo giữa kỳ ${plan.periodStart}–${year}`,
    final: `Báo cáo tổng kết ${plan.periodStart}–${plan.periodEnd}`,
    adhoc: `Báo cáo đột xuất năm ${year}`,
  } satisfies Record<PeriodKind, string>;
  return names[kind];
};

/** Why a period can't have these days, or null. */
export const whyNotPeriod = (
  plan: Plan,
  { coversFrom, coversTo, cutOffOn, dueOn }: Omit<PeriodFields, 'kind' | 'name' | 'dutyId'>,
): string | null => {
  if (coversTo < coversFrom)
    return `Số liệu đến ngày ${shortDate(coversTo)}: phải từ ngày ${shortDate(coversFrom)} trở đi.`;
  if (cutOffOn > dueOn) return `Ngày chốt số liệu ${shortDate(cutOffOn)}: không được sau hạn gửi ${shortDate(dueOn)}.`;
  if (dueOn < coversFrom) return `Hạn gửi ${shortDate(dueOn)}: không được trước ngày đầu ${shortDate(coversFrom)}.`;
  const year = periodYear({ coversTo });
  return year < plan.periodStart || firstYear({ coversFrom }) > plan.periodEnd
    ? `Kỳ ${shortDate(coversFrom)}–${shortDate(coversTo)} nằm ngoài thời gian của kế hoạch (${plan.periodStart}–${plan.periodEnd}).`
    : null;
};

type Named = Days & { readonly kind: PeriodKind; readonly name: string };

/** A period of the same kind that tells of some of the same days. */
export const findOverlap = <P extends Named>(period: Named, others: readonly P[]): P | undefined =>
  others.find(
    (one) => one.kind === period.kind && one.coversFrom <= period.coversTo && one.coversTo >= period.coversFrom,
  );

/** The warning that a period tells of days that another of its kind tells of already, or null. */
export const overlapWarning = (period: Named, others: readonly Named[]): string | null => {
  const rival = findOverlap(period, others);
  return rival
    ? `Trùng ngày với "${rival.name}" (${shortDate(rival.coversFrom)}–${shortDate(rival.coversTo)}): đổi ngày, hoặc chọn "Vẫn mở kỳ trùng ngày".`
    : null;
};

/** Why the days of a period that has results stay as they are. */
export const keptDays = 'Kỳ đã có kết quả: không đổi loại kỳ và ngày số liệu; chỉ đổi tên, ngày chốt và hạn gửi.';
