import { columnsOfHeading } from '#shared/targets/pasted-cells.rules.ts';
import { type PasteColumn, pasteColumns } from '#shared/targets/target-paste.ts';

type PastedColumns = (PasteColumn | null)[];
/** A pasted table as the clerk mends it: what each column holds, and the rows without a heading. */
export type PastedTable = { readonly columns: PastedColumns; readonly rows: string[][] };

/** Text as Excel and Word put it on the clipboard: tabs between cells, a cell with line breaks between quotes. */
export const readCells = (text: string): string[][] => {
  const cells = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).replace(/\s*\n\s*/g, ' '));
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
};

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** The pasted text as a table in which every column that a target needs is there to be filled in. */
export const readTable = (text: string): PastedTable => {
  const [first = [], ...others] = readCells(text);
  const heading = columnsOfHeading(first);
  const rows = (heading ? others : [first, ...others]).filter((row) => !isEmpty(row));
  const width = Math.max(heading?.length ?? pasteColumns.length, ...rows.map((row) => row.length));
  const known = Array.from({ length: width }, (_, at) => (heading ?? pasteColumns)[at] ?? null);
  const columns = [...known, ...pasteColumns.filter((column) => !known.includes(column))];
  return { columns, rows: rows.map((row) => columns.map((_, at) => row[at] ?? '')) };
};

/** The same table with cells written from one place on, to the right and down, as far as there is room. */
export const withCells = (
  table: PastedTable,
  row: number,
  column: number,
  cells: readonly (readonly string[])[],
): PastedTable => ({
  ...table,
  rows: table.rows.map((line, at) => {
    const own = cells[at - row];
    return own ? line.map((cell, place) => own[place - column] ?? cell) : line;
  }),
});

/** A column means something else now; whichever held that before means nothing. */
export const withColumn = (table: PastedTable, at: number, column: PasteColumn | null): PastedTable => ({
  ...table,
  columns: table.columns.map((one, place) => (place === at ? column : one === column ? null : one)),
});

export const isPastedTable = (value: unknown): value is PastedTable =>
  typeof value === 'object' &&
  value !== null &&
  'rows' in value &&
  Array.isArray(value.rows) &&
  value.rows.every(Array.isArray) &&
  'columns' in value &&
  Array.isArray(value.columns);
