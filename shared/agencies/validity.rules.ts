import { daysOn } from '../words/dates.ts';

/** First and last ISO day on which something counts; null: before any day, or still. */
export type Validity = { readonly validFrom: string | null; readonly validTo: string | null };

export const isValidOn = ({ validFrom, validTo }: Validity, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

export const overlaps = (a: Validity, b: Validity): boolean =>
  (a.validTo === null || b.validFrom === null || b.validFrom <= a.validTo) &&
  (b.validTo === null || a.validFrom === null || a.validFrom <= b.validTo);

/** The days that both have; where they have none, the last day lies before the first. */
export const common = (a: Validity, b: Validity): Validity => ({
  validFrom: a.validFrom === null || (b.validFrom ?? '') > a.validFrom ? b.validFrom : a.validFrom,
  validTo: a.validTo === null || (b.validTo !== null && b.validTo < a.validTo) ? b.validTo : a.validTo,
});

export const dayBefore = (isoDay: string): string => daysOn(isoDay, -1);
export const dayAfter = (isoDay: string): string => daysOn(isoDay, 1);
