import type { DutyKind, ReportingDuty } from '../plans/duty.ts';
import { dutyDates } from '../plans/duty-dates.rules.ts';
import { officialDays, periodName } from './period.rules.ts';
import type { PeriodFields, PeriodKind } from './period.ts';

type Plan = { readonly periodStart: number; readonly periodEnd: number };
type Duty = Pick<ReportingDuty, 'id' | 'kind' | 'quote' | 'dueOn' | 'dueMonth' | 'dueDay' | 'isBefore'>;

const kindOf = {
  annual: 'year',
  semiannual: 'half-year',
  midterm: 'midterm',
  final: 'final',
  adhoc: 'adhoc',
  other: 'adhoc',
} satisfies Record<DutyKind, PeriodKind>;

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** The year and part that a report due on a day tells of: what is due in the first months closes the year before. */
const toldOn = (kind: PeriodKind, due: string): { year: number; part: number } => {
  const [year = 0, month = 1] = due.split('-').map(Number);
  if (kind === 'half-year') return month <= 3 ? { year: year - 1, part: 2 } : { year, part: month <= 9 ? 1 : 2 };
  return { year: month <= 3 ? year - 1 : year, part: 1 };
};

/** The period that a duty asks for by a day: the official days, none of them after the day itself. */
export const periodForDuty = (plan: Plan, duty: Duty, due: string): PeriodFields => {
  const kind = kindOf[duty.kind];
  const told = toldOn(kind, due);
  const { coversFrom, coversTo } = officialDays(kind, plan, told);
  const last = earlier(coversTo, due);
  return {
    kind,
    name: periodName(kind, plan, told),
    coversFrom,
    coversTo: last,
    cutOffOn: last,
    dueOn: due,
    dutyId: duty.id,
  };
};

/** The periods that a plan's duties ask for in a year, in the order of their days, each day and kind once. */
export const periodsForYear = (
  plan: Plan,
  duties: readonly Duty[],
  year: number,
): (PeriodFields & { readonly quote: string })[] => {
  const all = duties.flatMap((duty) =>
    dutyDates(duty, plan).map((due) => ({ ...periodForDuty(plan, duty, due), quote: duty.quote })),
  );
  return all
    .filter((period) => Number(period.coversTo.slice(0, 4)) === year)
    .filter((one, at, list) => list.findIndex((other) => other.kind === one.kind && other.dueOn === one.dueOn) === at)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
};
