import { whyNotPeriod } from './plan.rules.ts';
import { isDay, isoDay, lastDayOf, whyNotDayOrMonth } from './plan-day.rules.ts';
import type { NextPhaseFields, PlanFault } from './plan-fields.ts';

type Period = { readonly periodStart: number; readonly periodEnd: number };
type Years = { readonly yearFrom: number; readonly yearTo: number };

/** What is wrong with the copy that was asked for. */
export const listNextPhaseFaults = (old: Period, next: NextPhaseFields): PlanFault<keyof NextPhaseFields>[] => {
  const faults: PlanFault<keyof NextPhaseFields>[] = [];
  const day = whyNotDayOrMonth('Ngày ban hành', next.issuedOn);
  if (day !== null) faults.push({ path: 'issuedOn', reason: day });
  const period = whyNotPeriod(next.periodStart, next.periodEnd);
  if (period !== null) faults.push({ path: 'periodEnd', reason: period });
  if (next.periodStart <= old.periodStart)
    faults.push({
      path: 'periodStart',
      reason: `Từ năm ${next.periodStart}: giai đoạn sau phải bắt đầu sau năm ${old.periodStart}.`,
    });
  return faults;
};

/**
 * A year moved into the next period: as far from its start as before; the old last year is the new last year. What would
 * lie beyond the new end is put on it.
 */
const shiftedYear = (year: number, old: Period, next: Period): number =>
  year === old.periodEnd && year !== old.periodStart
    ? next.periodEnd
    : Math.min(Math.max(year - old.periodStart + next.periodStart, next.periodStart), next.periodEnd);

/** First and last year moved; what ran through the whole period does so again, a single year stays one. */
export const shiftedYears = ({ yearFrom, yearTo }: Years, old: Period, next: Period): Years => {
  if (yearFrom === old.periodStart && yearTo === old.periodEnd)
    return { yearFrom: next.periodStart, yearTo: next.periodEnd };
  const to = shiftedYear(yearTo, old, next);
  if (yearFrom === yearTo) return { yearFrom: to, yearTo: to };
  const from = yearFrom - old.periodStart + next.periodStart;
  return { yearFrom: Math.min(Math.max(from, next.periodStart), to), yearTo: to };
};

/** An ISO day or month in the year moved. */
export const shiftedDay = (day: string, old: Period, next: Period): string => {
  const year = shiftedYear(Number(day.slice(0, 4)), old, next);
  if (!isDay(day)) return `${year}${day.slice(4)}`;
  const month = Number(day.slice(5, 7));
  return isoDay(year, month, Math.min(Number(day.slice(8)), lastDayOf(year, month)));
};

/** Years of the old period named in words ("tháng 11/2025", "giai đoạn 2018-2020") moved; other years stay. */
export const shiftedWords = (words: string, old: Period, next: Period): string =>
  words.replace(/(?<!\d)\d{4}(?!\d)/g, (found) => {
    const year = Number(found);
    return year < old.periodStart || year > old.periodEnd ? found : String(shiftedYear(year, old, next));
  });

/** Phases moved; one that would begin after the new end is left out, and the last one ends with the period. */
export const shiftedPhases = <P extends Years & { readonly name: string }>(
  phases: readonly P[],
  old: Period,
  next: Period,
): P[] => {
  const moved = phases
    .filter((phase) => phase.yearFrom - old.periodStart + next.periodStart <= next.periodEnd)
    .map((phase) => ({
      ...phase,
      ...shiftedYears(phase, old, next),
      name: shiftedWords(phase.name, old, next),
    }));
  return moved.map((phase, at) => {
    const following = moved[at + 1];
    return following
      ? { ...phase, yearTo: Math.max(phase.yearFrom, Math.min(phase.yearTo, following.yearFrom - 1)) }
      : phase;
  });
};
