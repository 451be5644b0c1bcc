import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { entryYear, whyNotInPeriod } from '#shared/periods/period.rules.ts';
import type { Period } from '#shared/periods/period.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import type { Task } from '#shared/tasks/task.ts';
import { api } from '../../api/client.ts';
import { useThisYear } from '../../api/session.ts';
import { yearsBetween } from '../plans/plan-words.ts';

/** What an entry is recorded for: a period of reporting, or (`period` null) a year as a whole. */
export type EntryPlace = {
  readonly key: string;
  readonly name: string;
  readonly year: number;
  readonly period: Period | null;
};

const placeOfYear = (year: number): EntryPlace => ({
  key: String(year),
  name: `Năm ${year}`,
  year,
  period: null,
});

const placeOfPeriod = (period: Period, task: Task): EntryPlace => ({
  key: period.id,
  name: period.name,
  year: entryYear(period, task),
  period,
});

export const placeKeyOf = ({ periodId, year }: ProgressEntry): string => periodId ?? String(year);

const within = (year: number, { yearFrom, yearTo }: Task): number => Math.min(Math.max(year, yearFrom), yearTo);

/**
 * Where results of a task can be recorded, the open periods first, and where a person most likely wants to: in the period
 * or year that the page is about, else in the open period that is due last.
 */
export function useEntryPlaces(task: Task) {
  const thisYear = useThisYear();
  const { nam } = useSearch({ strict: false });
  const { periodId } = useParams({ strict: false });
  const { data: periods, isPending } = useQuery(api.periods.list.queryOptions({ input: { planId: task.planId } }));
  const fitting = (periods ?? []).filter(
    (period) => whyNotInPeriod(period, { what: 'Nhiệm vụ', yearFrom: task.yearFrom, yearTo: task.yearTo }) === null,
  );
  const open = fitting.filter((period) => period.state === 'open').map((period) => placeOfPeriod(period, task));
  const years = yearsBetween(task.yearFrom, task.yearTo).map(placeOfYear);
  const wanted = within(nam ? Number(nam) : thisYear, task);
  const likely =
    fitting.map((period) => placeOfPeriod(period, task)).find(({ key }) => key === periodId) ??
    open.find(({ year }) => nam === undefined || year === wanted) ??
    placeOfYear(wanted);
  const byId = new Map((periods ?? []).map((period) => [period.id, period]));
  const lastDay = (period: Period | null | undefined, year: number) => period?.coversTo ?? `${year}-12-14`;
  return {
    isPending,
    open,
    years,
    likely,
    find: (key: string): EntryPlace | undefined => [likely, ...open, ...years].find((place) => place.key === key),
    nameOf: (entry: ProgressEntry): string => byId.get(entry.periodId ?? '')?.name ?? `Năm ${entry.year}`,
    /** Whether an entry tells of days before those of a place. */
    isBefore: ({ periodId: id, year }: ProgressEntry, place: EntryPlace): boolean =>
      lastDay(byId.get(id ?? ''), year) < lastDay(place.period, place.year),
  };
}
