import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { singlePitch } from '#shared/official-document/nd30.ts';
import type {
  Cell,
  Chart,
  Column,
  TableRow as PaperRow,
  Table as PaperTable,
} from '#shared/official-document/official-document.ts';
import { type HeaderCell, tableHeader } from '#shared/official-document/table-header.ts';
import { cellLines, rowPadding, type TableFrame } from '../layout/cell-lines.ts';
import type { Paper } from '../layout/paper.ts';
import { cellPadding, columnWidths, tableLine } from '../layout/table-widths.ts';
import { bareTable, spacer, styled, wordRuns } from './word-parts.ts';
import type { WordStyle } from './word-styles.ts';
import { twips } from './word-units.ts';

const alignments = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT };
/** Rows higher than this part of the page may be parted. */
const highestWhole = 0.35;

type Look = { readonly size: number; readonly style: WordStyle };

/** A table over the full width with its unit line; Word repeats its header on each page. */
export const tableParts = (table: PaperTable, paper: Paper, look: Look): readonly (Paragraph | Table)[] => {
  const { sheet, measure } = paper;
  const widths = columnWidths(table, sheet.textWidth, (text) => measure.width(text, look.size, 'bold'));
  const frame: TableFrame = { widths, size: look.size, pitch: look.size * singlePitch, measure };
  const full = widths.map((width) => width + 2 * cellPadding + tableLine);
  const lastRow = table.rows.length - 1;
  const rows = table.rows.map((row, at) =>
    bodyRow(row, { table, frame, full, look, keepsNext: at === lastRow, paper }),
  );
  const side = { style: BorderStyle.SINGLE, size: Math.round(tableLine * 8), color: '000000' };
  const made = new Table({
    width: { size: twips(sheet.textWidth), type: WidthType.DXA },
    columnWidths: full.map(twips),
    layout: TableLayoutType.FIXED,
    borders: { top: side, bottom: side, left: side, right: side, insideHorizontal: side, insideVertical: side },
    margins: {
      left: twips(cellPadding),
      right: twips(cellPadding),
      top: twips(rowPadding),
      bottom: twips(rowPadding),
      marginUnitType: WidthType.DXA,
    },
    rows: [...headerRows(table, full, look), ...rows],
  });
  const above = table.unitLine === undefined ? spacer(6, true) : styled('DonViTinh', [table.unitLine]);
  return [above, made];
};

const headerRows = (table: PaperTable, full: readonly number[], { style }: Look): readonly TableRow[] =>
  tableHeader(table).map(
    (row) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: row.map((cell) => headerCell(cell, full, style)),
      }),
  );

const headerCell = (
  { text, column, columns, rows }: HeaderCell,
  full: readonly number[],
  style: WordStyle,
): TableCell => {
  const width = full.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  const isIndex = /^\(\d+\)$/.test(text);
  const runs = wordRuns([text], { bold: !isIndex });
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style, alignment: AlignmentType.CENTER, keepNext: true, children: runs })],
  });
};

type Setting = {
  readonly table: PaperTable;
  readonly frame: TableFrame;
  readonly full: readonly number[];
  readonly look: Look;
  /** The last row goes with the signature. */
  readonly keepsNext: boolean;
  readonly paper: Paper;
};

const bodyRow = (row: PaperRow, { table, frame, full, look, keepsNext, paper }: Setting): TableRow => {
  const { style } = look;
  if (row.kind === 'group') {
    const children = wordRuns([row.text], { bold: true });
    return new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: table.columns.length,
          width: { size: twips(paper.sheet.textWidth), type: WidthType.DXA },
          children: [new Paragraph({ style, keepNext: true, children })],
        }),
      ],
    });
  }
  if (row.cells.length !== table.columns.length)
    throw new Error(`A row of ${row.cells.length} cells in a table of ${table.columns.length} columns`);
  const lines = row.cells.map((cell, at) => cellLines(cell, full[at] ?? 0, frame).length);
  const isHigh = Math.max(...lines) * frame.pitch > paper.sheet.textHeight * highestWhole;
  return new TableRow({
    cantSplit: !isHigh,
    children: row.cells.map((cell, at) =>
      bodyCell(cell, table.columns[at], { width: full[at] ?? 0, style, keepsNext }),
    ),
  });
};

const bodyCell = (
  cell: Cell,
  column: Column | undefined,
  { width, style, keepsNext }: { readonly width: number; readonly style: WordStyle; readonly keepsNext: boolean },
): TableCell => {
  const { text, bold = false } = typeof cell === 'string' ? { text: cell } : cell;
  const align = column?.align ?? 'left';
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    children: [
      new Paragraph({
        style,
        ...(align === 'left' ? {} : { alignment: alignments[align] }),
        ...(keepsNext ? { keepNext: true } : {}),
        children: wordRuns([text], { bold }),
      }),
    ],
  });
};

/** Bars as shaded paragraphs, each between its label and its figure. */
export const chartParts = (chart: Chart, { sheet }: Paper, { size, style }: Look): readonly (Paragraph | Table)[] => {
  const widths = [0.38, 0.46, 0.16].map((share) => sheet.textWidth * share);
  const longest = Math.max(...chart.bars.map(({ value }) => value), 0);
  const room = widths[1] ?? 0;
  const cell = (children: Paragraph[]): TableCell =>
    new TableCell({ children, verticalAlign: VerticalAlignTable.CENTER });
  const rows = chart.bars.map(({ label, value, figure }) => {
    const width = longest > 0 ? (value / longest) * (room - 6) : 0;
    const bar = new Paragraph({
      style: 'DongKe',
      indent: { right: twips(room - width) },
      spacing: { line: twips(size * 0.8), lineRule: LineRuleType.EXACT },
      ...(width > 1 ? { shading: { type: ShadingType.CLEAR, fill: '000000', color: 'auto' } } : {}),
      children: [],
    });
    return new TableRow({
      cantSplit: true,
      children: [cell([styled(style, [label], { keepNext: true })]), cell([bar]), cell([styled(style, [figure])])],
    });
  });
  return [styled('TenBieuDo', [chart.title]), bareTable(widths, rows)];
};
