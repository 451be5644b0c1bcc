import { shortDate } from '#shared/words/dates.ts';

/** "2019" or "2018–2020". */
export const years = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

/** Every year of a period, the first first. */
export const yearsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** "08/12/2017", "tháng 03/2021" where the paper leaves the day blank. */
export const issueDay = (issuedOn: string | null): string => {
  if (issuedOn === null) return 'Chưa rõ';
  return issuedOn.length === 7 ? `Tháng ${shortDate(issuedOn)}` : shortDate(issuedOn);
};
