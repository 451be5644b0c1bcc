import type { Content } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Sheet, SheetPart } from '#shared/sheets/sheet.ts';
import { footPieces, stepText } from '#shared/sheets/sheet-text.ts';
import type { Measure } from '../fonts/measure-text.ts';
import { columnWidths, points, type SheetPage, sheetPage } from './sheet-page.ts';
import { tableContent } from './table-content.ts';

export const sheetFont = 'Sheet';

/** The sheet in pdfmake's words. Made anew for each print: pdfmake changes what it is given. */
export const sheetDefinition = (sheet: Sheet, measure: Measure, createdAt: Date): TDocumentDefinitions => {
  const page = sheetPage(sheet.landscape);
  return {
    pageSize: 'A4',
    pageOrientation: sheet.landscape ? 'landscape' : 'portrait',
    pageMargins: [...page.margins],
    version: '1.7',
    language: 'vi-VN',
    displayTitle: true,
    info: {
      title: sheet.title,
      author: sheet.office,
      creator: 'Sổ Kế Hoạch',
      producer: 'Sổ Kế Hoạch',
      creationDate: createdAt,
      modDate: createdAt,
    },
    defaultStyle: { font: sheetFont, fontSize: 12, lineHeight: 1.08 },
    content: [
      ...(sheet.office === '' ? [] : [{ text: sheet.office, bold: true }]),
      { text: sheet.title, bold: true, fontSize: 16, alignment: 'center', margin: [0, 8, 0, 4] },
      ...sheet.lines.map((text): Content => ({ text, italics: true, fontSize: 11, alignment: 'center' })),
      ...sheet.parts.map((part) => partContent(part, page, measure)),
    ],
    footer: (shown, pages) => footContent(page, footPieces(sheet, shown, pages)),
  };
};

const partContent = (part: SheetPart, page: SheetPage, measure: Measure): Content => {
  switch (part.kind) {
    case 'table':
      return tableContent(part, page, measure);
    case 'heading':
      return { text: part.text, bold: true, fontSize: 14, margin: [0, 18, 0, 4] };
    case 'paragraph':
      return { text: part.text, fontSize: 13, margin: [0, 6, 0, 6] };
    case 'code':
      return codeContent(part.text);
    case 'steps':
      return part.steps.map((step, at): Content => ({ text: stepText(step, at), fontSize: 13, margin: [0, 3, 0, 3] }));
    case 'facts':
      return {
        table: {
          widths: [...columnWidths(factColumns, page)],
          body: part.facts.map(({ name, value }) => [name, { text: value, bold: true }]),
        },
        layout: 'noBorders',
        fontSize: 13,
        margin: [0, 6, 0, 6],
      };
  }
};

/** Of known widths: a column that takes what is left lets a long word run off the page. */
const factColumns = [
  { name: '', width: 55 },
  { name: '', width: 'rest' },
] as const;

const codeContent = (text: string): Content => ({
  table: { widths: ['*'], body: [[{ text, bold: true, fontSize: 21, alignment: 'center', margin: [0, 14, 0, 14] }]] },
  margin: [0, 14, 0, 14],
});

const footContent = ({ margins }: SheetPage, [left, right]: readonly [string, string]): Content => ({
  columns: [{ text: left }, { text: right, alignment: 'right' }],
  fontSize: 9,
  margin: [margins[0], points(6), margins[2], 0],
});
