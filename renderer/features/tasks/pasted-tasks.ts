import { columnsOfHeading } from '#shared/tasks/pasted-task-cells.rules.ts';
import { type PasteColumn, pasteColumns } from '#shared/tasks/task-paste.ts';

/** A pasted table as the clerk mends it: what each column holds, and the rows without a heading. */
export type PastedTasks = { readonly columns: (PasteColumn | null)[]; readonly rows: string[][] };

/** Text as Excel puts it on the clipboard: tabs between cells, a cell with line breaks between quotes. */
export const readCells = (text: string): string[][] => {
  const cells = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
};

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** In a cell of agencies each line is one of them; elsewhere lines run on. */
const inOneLine = (cell: string, column: PasteColumn | null | undefined): string =>
  cell.trim().replace(/\s*\n\s*/g, column === 'lead' || column === 'support' ? '; ' : ' ');

/** The pasted text as a table in which every column that a task may have is there to be filled in. */
export const readTasks = (text: string): PastedTasks => {
  const [first = [], ...others] = readCells(text);
  const heading = columnsOfHeading(first);
  const rows = (heading ? others : [first, ...others]).filter((row) => !isEmpty(row));
  const width = Math.max(heading?.length ?? pasteColumns.length, ...rows.map((row) => row.length));
  const known = Array.from({ length: width }, (_, at) => (heading ?? pasteColumns)[at] ?? null);
  const columns = [...known, ...pasteColumns.filter((column) => !known.includes(column))];
  return { columns, rows: rows.map((row) => columns.map((column, at) => inOneLine(row[at] ?? '', column))) };
};

type Place = { readonly row: number; readonly column: number };

/** The same table with cells written from one place on, to the right and down, as far as there is room. */
export const withCells = (
  table: PastedTasks,
  { row, column }: Place,
  cells: readonly (readonly string[])[],
): PastedTasks => ({
  ...table,
  rows: table.rows.map((line, at) => {
    const own = cells[at - row];
    return own
      ? line.map((cell, place) => {
          const typed = own[place - column];
          return typed === undefined || place < column ? cell : typed.replace(/\s*\n\s*/g, ' ');
        })
      : line;
  }),
});

/** A column means something else now; whichever held that before means nothing. */
export const withColumn = (table: PastedTasks, at: number, column: PasteColumn | null): PastedTasks => ({
  ...table,
  columns: table.columns.map((one, place) => (place === at ? column : one === column ? null : one)),
});

export const isPastedTasks = (value: unknown): value is PastedTasks =>
  typeof value === 'object' &&
  value !== null &&
  'rows' in value &&
  Array.isArray(value.rows) &&
  value.rows.every(Array.isArray) &&
  'columns' in value &&
  Array.isArray(value.columns);
