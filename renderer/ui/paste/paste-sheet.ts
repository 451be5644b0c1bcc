import { readCells } from '#shared/words/excel-text.ts';

/** What the columns of a pasted table may hold. */
export type PasteColumns<C extends string> = {
  /** In the order that is taken where the table has no heading. */
  readonly names: Readonly<Record<C, string>>;
  /** What each column holds by the heading in the first row; null where that row is no heading. */
  readonly ofHeading: (row: readonly string[]) => (C | null)[] | null;
  /** The column with the long words. */
  readonly wide: C;
  /** Columns in which each line of a cell is a thing of its own; elsewhere lines run on. */
  readonly lists: readonly C[];
};

/** A pasted table as the clerk mends it: what each column holds, and the rows without a heading. */
export type PasteSheet<C extends string> = { readonly columns: (C | null)[]; readonly rows: string[][] };

export const columnsIn = <C extends string>({ names }: PasteColumns<C>): C[] => Object.keys(names) as C[];

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

const inOneLine = (cell: string, isList = false): string => cell.trim().replace(/\s*\n\s*/g, isList ? '; ' : ' ');

/** The pasted text as a table in which every known column is there to be filled in. */
export const readSheet = <C extends string>(text: string, kinds: PasteColumns<C>): PasteSheet<C> => {
  const usual = columnsIn(kinds);
  const [first = [], ...others] = readCells(text);
  const heading = kinds.ofHeading(first);
  const rows = (heading ? others : [first, ...others]).filter((row) => !isEmpty(row));
  const width = Math.max(heading?.length ?? usual.length, ...rows.map((row) => row.length));
  const known = Array.from({ length: width }, (_, at) => (heading ?? usual)[at] ?? null);
  const columns = [...known, ...usual.filter((column) => !known.includes(column))];
  const isList = (column: C | null) => column !== null && kinds.lists.includes(column);
  return { columns, rows: rows.map((row) => columns.map((column, at) => inOneLine(row[at] ?? '', isList(column)))) };
};

type Place = { readonly row: number; readonly column: number };

/** The same table with cells written from one place on, to the right and down, as far as there is room. */
export const withCells = <C extends string>(
  sheet: PasteSheet<C>,
  { row, column }: Place,
  cells: readonly (readonly string[])[],
): PasteSheet<C> => ({
  ...sheet,
  rows: sheet.rows.map((line, at) => {
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
export const withColumn = <C extends string>(sheet: PasteSheet<C>, at: number, column: C | null): PasteSheet<C> => ({
  ...sheet,
  columns: sheet.columns.map((one, place) => (place === at ? column : one === column ? null : one)),
});

/** Whether a kept draft is such a table with these columns. */
export const isPasteSheet =
  <C extends string>(kinds: PasteColumns<C>) =>
  (value: unknown): value is PasteSheet<C> =>
    typeof value === 'object' &&
    value !== null &&
    'rows' in value &&
    Array.isArray(value.rows) &&
    value.rows.every(Array.isArray) &&
    'columns' in value &&
    Array.isArray(value.columns) &&
    value.columns.every((column) => column === null || column in kinds.names);
