import { readDay } from '../words/read-day.ts';
import type { SeenCell } from './seen-workbook.ts';

/** Excel counts days from the end of 1899, as if 1900 had a 29 February. */
const dayOfSerial = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

const firstSerial = 32_874; // 1/1/1990
const lastSerial = 73_415; // 31/12/2100

/** "05/06/2026", or the bare number by which Excel keeps that day; null when it is neither. */
export const readFormDay = ({ text, kind }: Pick<SeenCell, 'text' | 'kind'>): string | null => {
  const serial = kind === 'figure' && /^\d{5}$/.test(text) ? Number(text) : 0;
  return serial >= firstSerial && serial <= lastSerial ? dayOfSerial(serial) : readDay(text);
};
