import { dayInVietnam } from '../words/dates.ts';
import type { Copy, CopyReason } from './copy.ts';

type Kept = Pick<Copy, 'id' | 'madeAt' | 'reason' | 'name' | 'fault'>;

/** How long one copy of each day, week and month stays; within the first days all do. */
const keepsAll = 2;
const keepsDaily = 14;
const keepsWeekly = 8;
const keepsMonthly = 24;

const dayLength = 86_400_000;

/** Monday of the week of an ISO day. */
const weekOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * dayLength).toISOString().slice(0, 10);
};

const ageInDays = (day: string, today: string): number => Math.round((Date.parse(today) - Date.parse(day)) / dayLength);

/** The stretch of time that keeps one copy; null: too old for any. */
const stretchOf = (madeAt: string, today: string, id: string): string | null => {
  const day = dayInVietnam(new Date(madeAt));
  const age = ageInDays(day, today);
  if (age < keepsAll) return `copy ${id}`;
  if (age < keepsDaily) return `day ${day}`;
  if (age < keepsDaily + keepsWeekly * 7) return `week ${weekOf(day)}`;
  if (age < keepsMonthly * 31) return `month ${day.slice(0, 7)}`;
  return null;
};

/** What a person made on purpose, or brought here, is never taken away by rule. */
const byPerson: readonly CopyReason[] = ['by-hand', 'from-file'];
const isSacred = (copy: Kept): boolean => byPerson.includes(copy.reason);

const newestFirst = (a: Kept, b: Kept): number => b.madeAt.localeCompare(a.madeAt) || b.id.localeCompare(a.id);

/**
 * The copies that may go: of each day of two weeks, then each week of two months, then each month of two years the
 * newest good one stays. Never goes: the newest copy, the newest good one, what a person made or opened.
 */
export const listThinned = (copies: readonly Kept[], now: Date): readonly string[] => {
  const today = dayInVietnam(now);
  const ordered = [...copies].sort(newestFirst);
  const newestGood = ordered.find((copy) => copy.fault === null);
  const held = new Set<string>();
  const goes: string[] = [];
  for (const copy of ordered) {
    if (copy === ordered[0] || copy === newestGood || isSacred(copy)) {
      if (copy.fault === null) held.add(stretchOf(copy.madeAt, today, copy.id) ?? '');
      continue;
    }
    const stretch = stretchOf(copy.madeAt, today, copy.id);
    const isNeeded = stretch !== null && copy.fault === null && !held.has(stretch);
    const isFresh = stretch?.startsWith('copy ') ?? false;
    if (isNeeded && stretch !== null) held.add(stretch);
    else if (!isFresh) goes.push(copy.id);
  }
  return goes;
};

/** Why a person may not remove a copy, or null. */
export const whyNotRemove = (copies: readonly Kept[], id: string): string | null => {
  const newestGood = [...copies].sort(newestFirst).find((copy) => copy.fault === null);
  return newestGood?.id === id
    ? 'Đây là bản sao tốt gần nhất nên không xóa được. Tạo bản sao mới rồi xóa bản này.'
    : null;
};

/** Whether the day's copy is due: the book has changed, and the newest copy is of an earlier day. */
export const isDailyDue = (newestMadeAt: string | null, hasChanged: boolean, now: Date): boolean =>
  hasChanged && (newestMadeAt === null || dayInVietnam(new Date(newestMadeAt)) < dayInVietnam(now));
