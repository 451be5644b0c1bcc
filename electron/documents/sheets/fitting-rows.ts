import type { Measure } from '../fonts/measure-text.ts';

type Space = { readonly widths: readonly number[]; readonly size: number; readonly height: number };

/** Lines never fill their column whole: so much of it they fill at least. */
const filled = 0.6;
const lineHeight = 1.25;

/**
 * Whether a row surely fits on one page. A row that must not break and is taller than its page is left out by pdfmake
 * without a word, so only rows that pass here are kept together.
 */
export const fitsOnPage = (cells: readonly string[], measure: Measure, { widths, size, height }: Space): boolean =>
  cells.every((text, column) => {
    const width = (widths[column] ?? 0) * filled;
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(measure.width(line, size, 'bold') / width)), 0);
    return lines * size * lineHeight < height / 2;
  });
