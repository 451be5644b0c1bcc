import { headingKey, type ListTable } from '#shared/spreadsheets/list-table.rules.ts';
import { readCells } from '#shared/words/excel-text.ts';

/** What the columns of a pasted table may hold. */
export type PasteColumns<C extends string> = {
  /** In the order that is taken where the table has no heading. */
  readonly names: Readonly<Record<C, string>>;
  /** What each column holds by the heading in the first row; null where that row is no heading. */
  readonly ofHeading: (row: readonly string[]) => (C | null)[] | null;
  /** The column with the long words. */
  readonly wide: C;
  /** The column that a group's name fills in the rows below it. */
  readonly group: C;
  /** Columns in which each line of a cell is a thing of its own; elsewhere lines run on. */
  readonly lists: readonly C[];
};

/**
 * A pasted table as the clerk mends it: what each column holds, and the rows without a heading. `heading`: the names of the
 * columns where they came from a file, empty for those that were added here.
 */
export type PasteSheet<C extends string> = {
  readonly columns: (C | null)[];
  readonly rows: string[][];
  readonly heading?: readonly string[];
};

export const columnsIn = <C extends string>({ names }: PasteColumns<C>): C[] => Object.keys(names) as C[];

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

const inOneLine = (cell: string, isList = false): string =>
  cell
    .trim()
    .split(isList ? /\s*;?\s*\n\s*/ : /\s*\n\s*/)
    .join(isList ? '; ' : ' ');

/** The pasted text as a table in which every known column is there to be filled in. */
export const readSheet = <C extends string>(text: string, kinds: PasteColumns<C>): PasteSheet<C> => {
  const usual = columnsIn(kinds);
  const [first = [], ...others] = readCells(text);
  const heading = kinds.ofHeading(first);
  const rows = (heading ? others : [first, ...others]).filter((row) => !isEmpty(row));
  const width = Math.max(heading?.length ?? usual.length, ...rows.map((row) => row.length));
  const known = Array.from({ length: width }, (_, at) => (heading ?? usual)[at] ?? null);
  return inColumns({ columns: known, rows }, kinds);
};

/** The table with a column for everything that can be filled in, each cell on one line. */
const inColumns = <C extends string>(
  { columns: known, rows }: Pick<ListTable<C>, 'columns' | 'rows'>,
  kinds: PasteColumns<C>,
): PasteSheet<C> => {
  const columns = [...known, ...columnsIn(kinds).filter((column) => !known.includes(column))];
  const isList = (column: C | null) => column !== null && kinds.lists.includes(column);
  return { columns, rows: rows.map((row) => columns.map((column, at) => inOneLine(row[at] ?? '', isList(column)))) };
};

/** A table found in a file, with the names of its columns. */
export const sheetOfTable = <C extends string>(table: ListTable<C>, kinds: PasteColumns<C>): PasteSheet<C> => {
  const sheet = inColumns(table, kinds);
  return { ...sheet, heading: sheet.columns.map((_, at) => table.heading[at] ?? '') };
};

/** What the columns of files hold, by the names in their heading; the newest last. */
export type KeptColumns = readonly { readonly heading: string; readonly columns: readonly (string | null)[] }[];

const mostKept = 50;

/** What was chosen for a file's columns, beside what is kept of other files. */
export const withKeptColumns = <C extends string>(
  kept: KeptColumns,
  { heading = [], columns }: PasteSheet<C>,
): KeptColumns => {
  const named = heading.flatMap((name, at) => (name.trim() === '' ? [] : [{ name, column: columns[at] ?? null }]));
  const key = headingKey(named.map(({ name }) => name));
  const others = kept.filter((one) => one.heading !== key);
  return [...others, { heading: key, columns: named.map(({ column }) => column) }].slice(-mostKept);
};

/** What the columns of such a heading held the last time; null where it was never met. */
export const keptColumnsOf =
  <C extends string>(kept: KeptColumns, { names }: PasteColumns<C>) =>
  (row: readonly string[]): (C | null)[] | null => {
    const named = row.filter((name) => name.trim() !== '');
    const key = headingKey(named);
    const columns = named.length === 0 ? undefined : kept.find(({ heading }) => heading === key)?.columns;
    if (!columns) return null;
    let at = 0;
    return row.map((name) => {
      const column = name.trim() === '' ? null : columns[at++];
      return column != null && column in names ? (column as C) : null;
    });
  };

export const isKeptColumns = (value: unknown): value is KeptColumns =>
  Array.isArray(value) && value.every((one) => typeof one?.heading === 'string' && Array.isArray(one.columns));

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

/** What stands in the column of groups of rows that `isWrong`, and in how many. */
export const strangeGroups = <C extends string>(
  { columns, rows }: PasteSheet<C>,
  group: C,
  isWrong: (row: number) => boolean,
): { readonly words: string; readonly rows: number }[] => {
  const at = columns.indexOf(group);
  const words = rows.flatMap((row, place) => (isWrong(place) && row[at] ? [row[at]] : []));
  return [...Map.groupBy(words, (one) => one)].map(([one, all]) => ({ words: one, rows: all.length }));
};

/** The same table with a group called otherwise in each of its rows. */
export const withGroup = <C extends string>(
  sheet: PasteSheet<C>,
  { group, from, to }: { readonly group: C; readonly from: string; readonly to: string },
): PasteSheet<C> => {
  const at = sheet.columns.indexOf(group);
  return { ...sheet, rows: sheet.rows.map((row) => (row[at] === from ? row.with(at, to) : row)) };
};

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
