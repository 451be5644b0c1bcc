import type { SheetColumn } from '#shared/sheets/sheet.ts';

/** Points. */
export type SheetPage = {
  readonly width: number;
  readonly height: number;
  readonly margins: readonly [left: number, top: number, right: number, bottom: number];
};

export const points = (millimetres: number): number => (millimetres * 72) / 25.4;

const short = 595.28;
const long = 841.89;

/** A4, with the binding edge a little wider than the others. */
export const sheetPage = (landscape: boolean): SheetPage => ({
  width: landscape ? long : short,
  height: landscape ? short : long,
  margins: [points(20), points(15), points(15), points(18)],
});

/** Left and right of a text in its cell. */
export const cellPadding = 4;

/** How wide the text of each column may run. */
export const columnWidths = (columns: readonly SheetColumn[], page: SheetPage): readonly number[] => {
  const [left, , right] = page.margins;
  const room = page.width - left - right - columns.length * (2 * cellPadding + ruleWidth) - ruleWidth;
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : points(width)), 0);
  const shares = columns.filter(({ width }) => width === 'rest').length;
  return columns.map(({ width }) => (width === 'rest' ? (room - fixed) / shares : points(width)));
};

export const ruleWidth = 0.5;
