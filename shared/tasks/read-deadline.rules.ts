import { fold } from '../words/fold.ts';
import { type DeadlineKind, deadlineDay, quarterEnd } from './deadline.rules.ts';

type Named = { readonly kind: DeadlineKind; readonly on: string };
const quarters = ['i', 'ii', 'iii', 'iv'] as const;

const isDay = (iso: string): boolean => {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
};

const onDay = (day: string, month: string, year: string): Named | null => {
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(on) ? { kind: 'date', on } : null;
};

const inMonth = (month: string, year: string): Named | null => {
  const on = Number(month) >= 1 && Number(month) <= 12 && deadlineDay({ year: +year, month: +month, day: null });
  return on ? { kind: 'month', on } : null;
};

const inQuarter = (name: string, year: string): Named | null => {
  const at = quarters.findIndex((roman, index) => name === roman || name === String(index + 1));
  return at < 0 ? null : { kind: 'quarter', on: quarterEnd(+year, (at + 1) as 1 | 2 | 3 | 4) };
};

const inYear = (year: string): Named => ({ kind: 'year', on: `${year}-12-31` });

const year = '((?:19|20)\\d\\d)';
const lead = '^(?:(?:truoc|den|het|trong|cham nhat(?: la)?|xong truoc|hoan thanh(?: truoc| trong)?|thoi han:?) )*';

type Form = readonly [RegExp, (parts: readonly string[]) => Named | null];
const form = (pattern: string, read: (a: string, b: string, c: string) => Named | null): Form => [
  new RegExp(`${lead}${pattern}\\.?$`),
  ([, a = '', b = '', c = '']) => read(a, b, c),
];

const forms: readonly Form[] = [
  form(`(?:ngay )?(\\d{1,2})[/.-](\\d{1,2})[/.-]${year}`, onDay),
  form(`ngay (\\d{1,2}) thang (\\d{1,2}) nam ${year}`, onDay),
  form(`(?:thang )?(\\d{1,2})(?:[/.-]| nam )${year}`, inMonth),
  form(`quy (iv|i{1,3}|[1-4])(?:[/.,-] ?| nam | )${year}`, inQuarter),
  form(`(?:nam )?${year}`, inYear),
];

/** "31/12/2026", "tháng 6/2026", "quý II/2026", "trước năm 2026" → what it names; null when it names no such day. */
export const readDeadline = (text: string): Named | null => {
  const words = fold(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
  for (const [pattern, read] of forms) {
    const found = pattern.exec(words);
    if (found) return read(found);
  }
  return null;
};

/** The deadline that a text names; `kind` and `on` null where it names no year. An empty text is none. */
export const deadlineOf = (text: string) => {
  const words = text.normalize('NFC').trim();
  return words === '' ? null : { text: words, kind: null, on: null, ...readDeadline(words) };
};

/** The rhythm that words in the place of a deadline tell ("hằng năm", "thường xuyên"); null: none. */
export const rhythmIn = (text: string): 'yearly' | 'continuous' | null => {
  const words = fold(text);
  if (/\b(hang|moi) nam\b/.test(words)) return 'yearly';
  return /\b(thuong xuyen|lien tuc)\b/.test(words) ? 'continuous' : null;
};
