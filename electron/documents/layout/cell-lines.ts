import type { Cell, ColumnAlign } from '#shared/official-document/official-document.ts';
import type { Measure } from '../fonts/measure-text.ts';
import { breakLines } from './break-lines.ts';
import type { Part, TextMark } from './strip.ts';
import { cellPadding, tableLine } from './table-widths.ts';

export const rowPadding = 2;

/** What is needed to break the text of a table's cells. Lengths in points. */
export type TableFrame = {
  /** Of the columns' text, without padding and lines. */
  readonly widths: readonly number[];
  readonly size: number;
  readonly pitch: number;
  readonly measure: Measure;
};

/** Where the vertical lines of the columns stand, one more than there are columns. */
export const columnEdges = (widths: readonly number[]): readonly number[] => {
  const edges = [tableLine / 2];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width + 2 * cellPadding + tableLine);
  return edges;
};

/** The lines of a cell's text between two edges. */
export const cellLines = (cell: Cell, between: number, { size, measure }: TableFrame): readonly string[] => {
  const { text, bold = false } = typeof cell === 'string' ? { text: cell } : cell;
  const style = bold ? 'bold' : 'normal';
  // A sum of many widths is never quite exact.
  const room = between - 2 * cellPadding - tableLine + 0.01;
  return breakLines(text, room, (part) => measure.width(part, size, style));
};

type Place = {
  readonly cell: Cell;
  readonly within: { readonly from: number; readonly to: number; readonly align: ColumnAlign };
  readonly base: number;
  readonly part: Part;
};

/** One line of a cell where it stands; nothing for an empty one. */
export const textOfCell = (text: string, place: Place, { size, measure }: TableFrame): readonly TextMark[] => {
  if (text.trim() === '') return [];
  const { cell, within, base, part } = place;
  const style = typeof cell !== 'string' && cell.bold ? 'bold' : 'normal';
  const inner = tableLine / 2 + cellPadding;
  const free = within.align === 'left' ? 0 : within.to - within.from - 2 * inner - measure.width(text, size, style);
  const left = within.from + inner + (within.align === 'centre' ? free / 2 : free);
  return [{ kind: 'text', text, left, base, size, style, part }];
};
