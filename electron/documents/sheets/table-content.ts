import type { Content, CustomTableLayout, TableCell } from 'pdfmake';
import type { SheetTable } from '#shared/sheets/sheet.ts';
import type { Measure } from '../fonts/measure-text.ts';
import { fitsOnPage } from './fitting-rows.ts';
import { cellPadding, columnWidths, ruleWidth, type SheetPage } from './sheet-page.ts';

const size = 10;
const headColour = '#eeeeee';

const ruled: CustomTableLayout = {
  hLineWidth: () => ruleWidth,
  vLineWidth: () => ruleWidth,
  paddingLeft: () => cellPadding,
  paddingRight: () => cellPadding,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

/** A table that repeats its head on each page; its rows are kept whole where all of them fit on one. */
export const tableContent = (table: SheetTable, page: SheetPage, measure: Measure): Content => {
  const { columns, rows } = table;
  const widths = columnWidths(columns, page);
  const [, top, , bottom] = page.margins;
  const fits = rows.map((cells) => fitsOnPage(cells, measure, { widths, size, height: page.height - top - bottom }));
  const head = headRows(table);
  return {
    table: {
      headerRows: head.length,
      keepWithHeaderRows: fits[0] ? 1 : 0,
      dontBreakRows: fits.every(Boolean),
      widths: [...widths],
      body: [
        ...head,
        ...rows.map((cells) => cells.map((text, at): TableCell => ({ text, alignment: columns[at]?.align ?? 'left' }))),
      ],
    },
    layout: ruled,
    fontSize: size,
    margin: [0, 4, 0, 8],
  };
};

const headRows = ({ title, columns }: SheetTable): TableCell[][] => {
  const names = columns.map(
    ({ name }): TableCell => ({ text: name, bold: true, alignment: 'center', fillColor: headColour }),
  );
  if (title === undefined) return [names];
  const covered = columns.slice(1).map((): TableCell => ({ text: '' }));
  return [[{ text: title, bold: true, colSpan: columns.length }, ...covered], names];
};
