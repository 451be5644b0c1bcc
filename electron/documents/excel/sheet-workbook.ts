import type { Sheet, SheetColumn, SheetTable } from '#shared/sheets/sheet.ts';
import { moment } from '#shared/words/dates.ts';
import type { BookCell, BookPage, CellLook, Workbook } from './workbook.ts';

type Row = BookPage['rows'][number];

/** What a printed page leaves beside its margins, in millimetres; a digit of the font takes about two of them. */
const room = { landscape: 267, portrait: 180 };
const millimetresOfDigit = 2;
const narrowestRest = 30;
/** Below it a column's name has no room beside the button of its filter. */
const narrowest = 8;

const widthsOf = (columns: readonly SheetColumn[], whole: number): number[] => {
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0);
  const shares = columns.filter(({ width }) => width === 'rest').length;
  const rest = Math.max(narrowestRest, (whole - fixed) / shares);
  return columns.map(({ width }) =>
    Math.max(narrowest, Math.round((width === 'rest' ? rest : width) / millimetresOfDigit)),
  );
};

/** Excel takes no more than 31 letters as the name of a page, and some signs not at all. */
const pageName = (words: string, taken: readonly string[]): string => {
  const plain = words
    .replace(/[[\]:*?/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = plain.slice(0, 31).trim();
  if (!taken.includes(short)) return short;
  const mark = ` (${taken.length + 1})`;
  return `${plain.slice(0, 31 - mark.length).trim()}${mark}`;
};

const wide = (text: string, look: CellLook): Row => [{ text, look }];

/** A count is a number, so that Excel sorts by it; anything else stays the text that it is, also where it begins with "=". */
const cellOf = (text: string, { align }: SheetColumn): BookCell => ({
  text,
  look: align === 'center' && /^\d{1,15}$/.test(text) ? 'count' : 'fixed',
});

const rowOf = (cells: readonly string[], columns: readonly SheetColumn[]): Row =>
  columns.map((column, at) => cellOf(cells[at] ?? '', column));

type Place = { readonly sheet: Sheet; readonly name: string; readonly notes: readonly string[] };

const pageOf = ({ title, columns, rows }: SheetTable, { sheet, name, notes }: Place): BookPage => {
  const head = [
    ...(sheet.office === '' ? [] : [wide(sheet.office, 'label')]),
    wide(sheet.title.toLocaleUpperCase('vi'), 'title'),
    ...[...(title === undefined ? [] : [title]), ...sheet.lines].map((line) => wide(line, 'plain')),
  ];
  const below = [...notes, `Sổ Kế Hoạch, lập lúc ${moment(sheet.printedAt)}`].map((line) => wide(line, 'plain'));
  const last = columns.length - 1;
  const widths = widthsOf(columns, sheet.landscape ? room.landscape : room.portrait);
  const tableEnd = head.length + 1 + rows.length;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [
      ...head,
      columns.map((column) => ({ text: column.name, look: 'heading' as const })),
      ...rows.map((cells) => rowOf(cells, columns)),
      ...below,
    ],
    hiddenRows: [],
    wideCells: [...head.keys(), ...[...below.keys()].map((at) => tableEnd + at)].map((row) => ({
      row,
      from: 0,
      to: last,
    })),
    lists: [],
    headRow: head.length,
    filteredRows: rows.length,
    fixedColumns: 0,
    orientation: sheet.landscape ? 'landscape' : 'portrait',
  };
};

/** A list as an Excel file to go on working in: a page for each of its tables, what stands beside them below the last. */
export const sheetWorkbook = (sheet: Sheet): Workbook => {
  const tables = sheet.parts.filter((part) => part.kind === 'table');
  const notes = sheet.parts.flatMap((part) =>
    part.kind === 'paragraph' || part.kind === 'heading' ? [part.text] : [],
  );
  const names: string[] = [];
  for (const { title } of tables) names.push(pageName(title || sheet.title, names));
  return {
    title: sheet.title,
    author: 'Sổ Kế Hoạch',
    createdAt: new Date(sheet.printedAt),
    isLocked: false,
    pages: tables.map((table, at) =>
      pageOf(table, { sheet, name: names[at] ?? '', notes: at === tables.length - 1 ? notes : [] }),
    ),
    hiddenPage: null,
  };
};
