export const deadlineKinds = ['date', 'month', 'quarter', 'year'] as const;
/** How exactly a deadline is named; it is met up to the last day of what is named. */
export type DeadlineKind = (typeof deadlineKinds)[number];

type Named = { readonly year: number | null; readonly month: number | null; readonly day: number | null };

/** How exactly a deadline is named; null when it names no year, like "trước 15/12" of every year. */
export const deadlineKind = ({ year, month, day }: Named): DeadlineKind | null => {
  if (year === null) return null;
  if (month === null) return 'year';
  return day === null ? 'month' : 'date';
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The last ISO day on which a named deadline is met; null when it names no year. */
export const deadlineDay = ({ year, month, day }: Named): string | null => {
  if (year === null) return null;
  const inMonth = month ?? 12;
  return `${year}-${twoDigits(inMonth)}-${twoDigits(day ?? lastDayOf(year, inMonth))}`;
};

/** The last ISO day of a quarter. */
export const quarterEnd = (year: number, quarter: 1 | 2 | 3 | 4): string =>
  `${year}-${twoDigits(quarter * 3)}-${lastDayOf(year, quarter * 3)}`;
