import type { TableCell } from 'pdfmake';
import type { Cell, ColumnAlign, Table, TableRow } from '#shared/official-document/official-document.ts';
import type { TableFrame } from './cell-lines.ts';
import { cellLines, linesCell, rowPadding, spanWidth } from './cell-lines.ts';
import { tableLine } from './table-widths.ts';

/** A table's row for pdfmake and its height in points. */
export type RowCells = { readonly cells: TableCell[]; readonly height: number };

const alignments = { left: 'left', centre: 'center', right: 'right' } as const satisfies Record<ColumnAlign, string>;

/** Lays out one row; throws (a bug) when it has not one cell for each column. */
export const rowCells = (row: TableRow, { columns }: Table, frame: TableFrame): RowCells => {
  const heightOf = (lines: number): number => lines * frame.pitch + 2 * rowPadding + tableLine;
  if (row.kind === 'group') {
    const lines = cellLines({ text: row.text, bold: true }, spanWidth(frame.widths, 0, columns.length), frame);
    const rest = columns.slice(1).map((): TableCell => ({}));
    return {
      cells: [linesCell(lines, { bold: true, colSpan: columns.length }), ...rest],
      height: heightOf(lines.length),
    };
  }
  if (row.cells.length !== columns.length) {
    throw new Error(`A row of ${row.cells.length} cells in a table of ${columns.length} columns`);
  }
  const lines = row.cells.map((cell, at) => cellLines(cell, frame.widths[at] ?? 1, frame));
  const cells = lines.map((each, at) => linesCell(each, cellStyle(row.cells[at] ?? '', columns[at]?.align ?? 'left')));
  return { cells, height: heightOf(Math.max(...lines.map((each) => each.length))) };
};

const cellStyle = (cell: Cell, align: ColumnAlign): object => ({
  ...(align === 'left' ? {} : { alignment: alignments[align] }),
  ...(typeof cell !== 'string' && cell.bold ? { bold: true } : {}),
});
