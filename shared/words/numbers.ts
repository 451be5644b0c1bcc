const figures = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** 1234567.5 → "1.234.567,5". */
export const figure = (value: number): string => figures.format(value);

const exact = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** A stored number as it is written into a field: with all its digits, so that saving it again changes nothing. */
export const exactFigure = (value: number | null): string => (value === null ? '' : exact.format(value));

/** "1.234,5" → 1234.5; null when it is not a number written the Vietnamese way. */
export const readFigure = (text: string): number | null => {
  const trimmed = text.trim();
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(trimmed)) return null;
  return Number(trimmed.replaceAll('.', '').replace(',', '.'));
};

/** A count as offices write it in running text: below ten with a zero before it. */
export const count = (value: number): string => (value < 10 ? `0${value}` : figure(value));
