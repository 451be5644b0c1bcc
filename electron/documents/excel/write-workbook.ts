import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { rangeRef, writeXlsx } from 'hucre/xlsx';
import { rowHeights, withGrowingRows } from './row-heights.ts';
import type { BookCell, BookPage, CellLook, Workbook } from './workbook.ts';

const font = { name: 'Times New Roman', size: 12 };
const line = { style: 'thin', color: { rgb: 'A8A39A' } } as const;
const framed = { top: line, right: line, bottom: line, left: line };
const filled = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const wrapped = { wrapText: true, vertical: 'top' } as const;

/** Answers are text: so "12/40" and "5/6/2026" stay as they were typed, whatever country the computer is set to. */
const asText = '@';

const looks: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { ...font, size: 14, bold: true }, alignment: { horizontal: 'center', vertical: 'center' } },
  plain: { font, alignment: wrapped },
  label: { font: { ...font, bold: true }, alignment: { vertical: 'center' } },
  heading: {
    font: { ...font, bold: true },
    fill: filled('E9E5DC'),
    border: framed,
    alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
  },
  fixed: { font, numFmt: asText, border: framed, alignment: wrapped },
  count: { font, numFmt: '0', border: framed, alignment: { ...wrapped, horizontal: 'center' } },
  answer: {
    font,
    numFmt: asText,
    fill: filled('FFF9E3'),
    border: framed,
    alignment: wrapped,
    protection: { locked: false },
  },
  closed: { font, numFmt: asText, fill: filled('F1EFEA'), border: framed, alignment: wrapped },
  bare: { numFmt: asText },
};

const cellValue = ({ text, look }: BookCell): string | number => (look === 'count' ? Number(text) : text);

const asCell = (cell: BookCell, author: string) => ({
  value: cellValue(cell),
  style: looks[cell.look],
  ...(cell.note !== undefined && { comment: { author, text: cell.note } }),
});

const filterOf = ({ headRow, filteredRows, columns }: BookPage): Pick<WriteSheet, 'autoFilter'> =>
  headRow === null || filteredRows === undefined
    ? {}
    : { autoFilter: { range: rangeRef(headRow, 0, headRow + filteredRows, columns.length - 1) } };

const asSheet = (page: BookPage, { author, isLocked }: Workbook): WriteSheet => ({
  name: page.name,
  columns: page.columns.map(({ width, isHidden = false }) => ({ width, hidden: isHidden })),
  rows: page.rows.map((row) => row.map((cell) => (cell ? cellValue(cell) : null))),
  cells: new Map(
    page.rows.flatMap((row, at) =>
      row.flatMap((cell, column) => (cell ? [[`${at},${column}`, asCell(cell, author)] as const] : [])),
    ),
  ),
  rowDefs: new Map(rowHeights(page).map((height, row) => [row, { height, hidden: page.hiddenRows.includes(row) }])),
  merges: page.wideCells.map(({ row, from, to }) => ({ startRow: row, endRow: row, startCol: from, endCol: to })),
  dataValidations: page.lists.map(({ column, fromRow, toRow, values }) => ({
    type: 'list' as const,
    values: [...values],
    range: rangeRef(fromRow, column, toRow, column),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Chọn trong danh sách',
    errorMessage: `Ô này nhận một trong: ${values.join(', ')}; hoặc để trống.`,
  })),
  ...(page.headRow !== null && { freezePane: { rows: page.headRow + 1, columns: page.fixedColumns } }),
  ...filterOf(page),
  ...(isLocked && { protection: { sheet: true, formatColumns: true, formatRows: true } }),
  view: { showGridLines: false },
  pageSetup: {
    paperSize: 'a4',
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: '&L&A&RTrang &P/&N' },
});

/** An Excel file (.xlsx) of these pages. */
export const writeWorkbook = async (book: Workbook): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = await writeXlsx({
    defaultFont: font,
    properties: { title: book.title, creator: book.author, created: book.createdAt, modified: book.createdAt },
    ...(book.isLocked && { workbookProtection: { lockStructure: true } }),
    // Named here and not by the page's set-up, which writes a page's name without the marks that a space in it needs.
    namedRanges: book.pages.flatMap(({ name, headRow }) =>
      headRow === null
        ? []
        : [{ name: '_xlnm.Print_Titles', range: `'${name}'!$${headRow + 1}:$${headRow + 1}`, scope: name }],
    ),
    sheets: [
      ...book.pages.map((page) => asSheet(page, book)),
      ...(book.hiddenPage
        ? [{ name: book.hiddenPage.name, rows: book.hiddenPage.lines.map((text) => [text]), veryHidden: true }]
        : []),
    ],
  });
  return withGrowingRows(bytes);
};
