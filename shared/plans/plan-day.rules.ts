const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The last day of a month, 1–12. */
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isMonthOf = (year: number, month: number): boolean => year >= 1900 && year <= 2100 && month >= 1 && month <= 12;

/** Whether a text is an ISO day that the calendar has. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return isMonthOf(year, month) && day >= 1 && day <= lastDayOf(year, month);
};

export const isMonth = (text: string): boolean => {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return year !== undefined && month !== undefined && isMonthOf(year, month);
};

export const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** Why a text is no day, or null. */
export const whyNotDay = (label: string, text: string): string | null =>
  isDay(text) ? null : `${label} "${text}": không có trên lịch. Viết ngày/tháng/năm, ví dụ 08/12/2017.`;

/** Why a text is neither a day nor a month, or null; nothing written is allowed. */
export const whyNotDayOrMonth = (label: string, text: string | null): string | null =>
  text === null || isDay(text) || isMonth(text)
    ? null
    : `${label} "${text}": không có trên lịch. Viết ngày/tháng/năm, chỉ tháng/năm (03/2021), hoặc để trống.`;

/** "8/12/2017" → "2017-12-08", "3/2021" → "2021-03"; what can't be read comes back as it was written, to be refused. */
export const readDay = (typed: string): string => {
  const text = typed.trim();
  const parts = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!parts) return text;
  const [, day, month, year] = parts;
  const inMonth = `${year}-${twoDigits(Number(month))}`;
  return day === undefined ? inMonth : `${inMonth}-${twoDigits(Number(day))}`;
};
