import type { TableCell } from 'pdfmake';
import type { Cell } from '#shared/official-document/official-document.ts';
import type { Measure } from '../fonts/measure-text.ts';
import { breakLines } from './break-lines.ts';
import { cellPadding, tableLine } from './table-widths.ts';

export const rowPadding = 2;

/** What is needed to break the text of a table's cells. Lengths in points. */
export type TableFrame = {
  readonly widths: readonly number[];
  readonly size: number;
  readonly pitch: number;
  readonly measure: Measure;
};

/** Width of the text in a cell over several columns. */
export const spanWidth = (widths: readonly number[], column: number, columns: number): number =>
  widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0) +
  (columns - 1) * (2 * cellPadding + tableLine);

/** The lines of a cell's text; broken by the sum of the letters' widths, so none is wider than its column. */
export const cellLines = (cell: Cell, width: number, { size, measure }: TableFrame): readonly string[] => {
  const { text, bold = false } = typeof cell === 'string' ? { text: cell } : cell;
  const style = bold ? 'bold' : 'normal';
  return breakLines(text, width, (part) => measure.widthAtMost(part, size, style));
};

/**
 * Lines as a cell that pdfmake need not break. It measures and writes text word by word; given whole lines, a long table
 * takes a third less time to print and read back.
 */
export const linesCell = (lines: readonly string[], style: object): TableCell =>
  lines.length === 1
    ? { ...style, text: lines[0] ?? '', noWrap: true }
    : { ...style, stack: lines.map((text) => ({ text })), noWrap: true };
