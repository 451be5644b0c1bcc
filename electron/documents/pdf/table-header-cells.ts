import type { TableCell } from 'pdfmake';
import type { HeaderCell } from '#shared/official-document/table-header.ts';
import type { TableFrame } from './cell-lines.ts';
import { cellLines, linesCell, rowPadding, spanWidth } from './cell-lines.ts';
import { tableLine } from './table-widths.ts';

type Header = readonly (readonly HeaderCell[])[];

const betweenRows = 2 * rowPadding + tableLine;

/** A table's header for pdfmake, each text in the middle of its cell, and the header's height in points. */
export const headerCells = (
  header: Header,
  frame: TableFrame,
): { readonly cells: TableCell[][]; readonly height: number } => {
  const heights = textHeights(header, frame);
  const cells = header.map(() => frame.widths.map((): TableCell => ({})));
  header.forEach((row, at) => {
    for (const cell of row) {
      const lines = headerLines(cell, frame);
      const height = total(heights.slice(at, at + cell.rows)) + (cell.rows - 1) * betweenRows;
      const margin = [0, Math.max(0, (height - lines.length * frame.pitch) / 2), 0, 0];
      (cells[at] ?? [])[cell.column] = linesCell(lines, {
        bold: !isIndex(cell),
        alignment: 'center',
        colSpan: cell.columns,
        rowSpan: cell.rows,
        margin,
      });
    }
  });
  return { cells, height: total(heights) + heights.length * betweenRows + tableLine };
};

const isIndex = ({ text }: HeaderCell): boolean => /^\(\d+\)$/.test(text);

const headerLines = (cell: HeaderCell, frame: TableFrame): readonly string[] =>
  cellLines({ text: cell.text, bold: !isIndex(cell) }, spanWidth(frame.widths, cell.column, cell.columns), frame);

/** Heights of the rows' text. pdfmake gives what a high cell over two rows lacks to the lower row. */
const textHeights = (header: Header, frame: TableFrame): readonly number[] => {
  const heightOf = (cell: HeaderCell): number => headerLines(cell, frame).length * frame.pitch;
  const heights = header.map((row) => Math.max(frame.pitch, ...row.filter(({ rows }) => rows === 1).map(heightOf)));
  const tallest = Math.max(
    0,
    ...header
      .flat()
      .filter(({ rows }) => rows === 2)
      .map(heightOf),
  );
  const lacking = Math.max(0, tallest - (heights[0] ?? 0) - (heights[1] ?? 0) - betweenRows);
  return heights.map((height, at) => (at === 1 ? height + lacking : height));
};

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
