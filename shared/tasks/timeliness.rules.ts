import type { Status } from '../progress/progress-entry.ts';
import type { Rhythm } from './task.ts';

export const timelinesses = ['done-on-time', 'done-late', 'in-time', 'overdue', 'suspended'] as const;
/** The four official buckets, and what is suspended: listed, but outside the count. Computed from dates, never stored. */
export type Timeliness = (typeof timelinesses)[number];

type Timed = {
  readonly rhythm: Rhythm;
  readonly deadlineOn: string | null;
  readonly yearFrom: number;
  readonly yearTo: number;
};
type Extended = { readonly year: number | null; readonly toOn: string };
type Told = { readonly status: Status; readonly completedOn: string | null };

const lastOf = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

/** The year of a task that is looked at: the year asked for, kept within the task's own years. */
const yearWithin = ({ yearFrom, yearTo }: Pick<Timed, 'yearFrom' | 'yearTo'>, year: number): number =>
  Math.min(Math.max(year, yearFrom), yearTo);

/** A deadline that comes round every year: its day and month in that year; 29/02 only where the calendar has it. */
const inYear = (deadlineOn: string, year: number): string => {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const monthDay = deadlineOn.slice(5) === '02-29' && !isLeap ? '02-28' : deadlineOn.slice(5);
  return `${year}-${monthDay}`;
};

/**
 * The last ISO day on which the task, looked at for a year, is done in time. An extension speaks before the deadline; a
 * task without a deadline has until the end of its last year, a yearly one until the end of each year.
 */
export const dueOn = (task: Timed, extensions: readonly Extended[], year: number): string => {
  const own = yearWithin(task, year);
  const extended = lastOf(extensions.filter((one) => one.year === null || one.year === own).map((one) => one.toOn));
  if (extended !== null) return extended;
  if (task.rhythm === 'yearly') return task.deadlineOn === null ? `${own}-12-31` : inYear(task.deadlineOn, own);
  return task.deadlineOn ?? `${task.yearTo}-12-31`;
};

/** The day from which a year is judged: today, or the first day after it once it is over. */
export const judgedOn = (year: number, today: string): string => {
  const after = `${year + 1}-01-01`;
  return today < after ? today : after;
};

/**
 * How a task stands against its day. `told`: what speaks for it (null: nobody has told anything); `due`: the day of
 * `dueOn`; `day`: the day of `judgedOn`. The day itself is still in time.
 */
export const timelinessOf = (told: Told | null, due: string, day: string): Timeliness => {
  if (told?.status === 'stopped') return 'suspended';
  if (told?.status === 'done') return (told.completedOn ?? due) <= due ? 'done-on-time' : 'done-late';
  return day <= due ? 'in-time' : 'overdue';
};

/** The day on which something was done, where nobody named it: when it was told, at the latest the year's last day. */
export const completedByDefault = (today: string, year: number): string =>
  today < `${year}-12-31` ? today : `${year}-12-31`;
