import type { Content, CustomTableLayout } from 'pdfmake';
import { paragraphGap, singlePitch } from '#shared/official-document/nd30.ts';
import type { Table } from '#shared/official-document/official-document.ts';
import { tableHeader } from '#shared/official-document/table-header.ts';
import type { TableFrame } from './cell-lines.ts';
import { rowPadding } from './cell-lines.ts';
import type { FlowNode } from './flow.ts';
import { flowNode } from './flow.ts';
import type { Paper } from './node-parts.ts';
import { singleLine } from './node-parts.ts';
import { headerCells } from './table-header-cells.ts';
import { rowCells } from './table-row-cells.ts';
import { cellPadding, columnWidths, tableLine } from './table-widths.ts';

/** Parts of the page's height: what a header may take and still be repeated, and up to which a table stays whole. */
const highestHeader = 0.5;
const highestWhole = 0.2;

/** A table over the full width, header repeated on each page, with its unit line above. Throws on a row of wrong length. */
export const tableNodes = (table: Table, paper: Paper, size: number): readonly FlowNode[] => {
  const { textHeight } = paper.sheet;
  const frame = tableFrame(table, paper, size);
  const header = headerCells(tableHeader(table), frame);
  const rows = table.rows.map((row) => rowCells(row, table, frame));
  // pdfmake drops, without a word, whatever it may not break and cannot fit on a page: only what was measured to fit.
  const isRepeated = header.height < textHeight * highestHeader;
  const room = textHeight - header.height - 2 * frame.pitch;
  const fits = (height: number): boolean => height < room;
  const whole = header.height + rows.reduce((sum, { height }) => sum + height, 0);
  const firstRow = rows[0]?.height ?? 0;
  const isWhole = whole < textHeight * highestWhole;
  const node: Content = {
    table: {
      widths: [...frame.widths],
      body: [...header.cells, ...rows.map(({ cells }) => cells)],
      headerRows: isRepeated ? header.cells.length : 0,
      keepWithHeaderRows: rows.length > 0 && isRepeated && fits(firstRow) ? 1 : 0,
      dontBreakRows: isRepeated && rows.every(({ height }) => fits(height)),
    },
    ...tableStyle(size),
    margin: [0, paragraphGap, 0, 0],
    unbreakable: isWhole,
  };
  const needs = isWhole ? whole : header.height + (fits(firstRow) ? firstRow : 0);
  return [...unitLine(table, size), flowNode('table', node, paragraphGap + needs)];
};

/**
 * The last row as a table of its own, to be kept with the signature below it; null where there is none to spare or it is
 * too high. It joins the table above without a second line between.
 */
export const lastRowNode = (table: Table, paper: Paper, size: number): Content | null => {
  const frame = tableFrame(table, paper, size);
  const last = table.rows.at(-1);
  if (!last || table.rows.length < 2) return null;
  const { cells, height } = rowCells(last, table, frame);
  if (height > paper.sheet.textHeight * highestWhole) return null;
  const layout: CustomTableLayout = { ...ruledLayout, hLineWidth: (line) => (line === 0 ? 0 : tableLine) };
  return { table: { widths: [...frame.widths], body: [cells] }, ...tableStyle(size), layout };
};

const tableFrame = (table: Table, paper: Paper, size: number): TableFrame => {
  const widthOf = (text: string): number => paper.measure.widthAtMost(text, size, 'bold');
  const widths = columnWidths(table, paper.sheet.textWidth, widthOf);
  return { widths, size, pitch: size * singlePitch, measure: paper.measure };
};

const tableStyle = (size: number) => ({ layout: ruledLayout, fontSize: size, lineHeight: singleLine });

const unitLine = (table: Table, size: number): readonly FlowNode[] => {
  if (table.unitLine === undefined) return [];
  const margin: [number, number, number, number] = [0, paragraphGap, 0, -paragraphGap / 2];
  const style = { italics: true, alignment: 'right', fontSize: size, lineHeight: singleLine, margin } as const;
  return [flowNode('keep', { ...style, text: table.unitLine })];
};

const ruledLayout: CustomTableLayout = {
  hLineWidth: () => tableLine,
  vLineWidth: () => tableLine,
  hLineColor: () => 'black',
  vLineColor: () => 'black',
  paddingLeft: () => cellPadding,
  paddingRight: () => cellPadding,
  paddingTop: () => rowPadding,
  paddingBottom: () => rowPadding,
};
