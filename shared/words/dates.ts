/** Vietnam keeps UTC+7 all year. */
const inVietnam = (instant: Date): string => new Date(instant.getTime() + 7 * 3_600_000).toISOString();

/** ISO day or month → "08/12/2017", "03/2021". */
export const shortDate = (iso: string): string => iso.split('-').reverse().join('/');

/** An instant as people read it here: "20/12/2018 14:05". */
export const moment = (iso: string): string => {
  const local = inVietnam(new Date(iso));
  return `${shortDate(local.slice(0, 10))} ${local.slice(11, 16)}`;
};

/** The ISO day of an instant in Vietnam. */
export const dayInVietnam = (instant: Date): string => inVietnam(instant).slice(0, 10);

/** An ISO day some days on; a number below zero goes back. */
export const daysOn = (isoDay: string, days: number): string =>
  new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
