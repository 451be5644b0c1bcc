import { cellText } from '../words/excel-text.ts';
import { fold } from '../words/fold.ts';

/** What the columns of a list may hold. */
type ListKinds<C extends string> = {
  /** What each column holds by the names in a row; null where that row is no heading. */
  readonly ofHeading: (row: readonly string[]) => (C | null)[] | null;
  /** The column with the long words. */
  readonly wide: C;
  /** The column that a row with a name alone ("I. TUYÊN TRUYỀN") fills in the rows below it. */
  readonly group: C;
};

/** A page's table: the names of its columns, what they hold, and its rows without groups and empty ones. */
export type ListTable<C extends string> = {
  readonly heading: readonly string[];
  readonly columns: readonly (C | null)[];
  readonly rows: readonly (readonly string[])[];
};

type Row = readonly string[];

const mostColumns = 49;
const rowsAbove = 60;

const isEmpty = (cell: string | undefined): boolean => cellText(cell) === '';
const filled = (row: Row): string[] => row.map(cellText).filter((cell) => cell !== '');
const countKnown = (columns: readonly unknown[] | null): number =>
  columns?.filter((column) => column !== null).length ?? 0;

/** The row with the names of most columns; of two alike the lower, which tells the halves of a name merged over both. */
const headingRow = <C extends string>(rows: readonly Row[], { ofHeading }: ListKinds<C>): number => {
  const known = rows.slice(0, rowsAbove).map((row) => countKnown(ofHeading(row)));
  const most = Math.max(0, ...known);
  return most > 0 ? known.lastIndexOf(most) : rows.findIndex((row) => filled(row).length >= 3);
};

const isNumbering = (row: Row): boolean =>
  filled(row).length > 1 && filled(row).every((cell) => /^\(?\d+\)?$/.test(cell));

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** "I", "TUYÊN TRUYỀN" → "I. TUYÊN TRUYỀN" where a row says nothing else; null for a row of the list. */
const groupOf = <C extends string>(row: Row, columns: readonly (C | null)[], wide: C): string | null => {
  const words = filled(row);
  const isAlone = row.every((cell, at) => isEmpty(cell) || (columns[at] ?? null) === null || columns[at] === wide);
  if (words.length === 0 || words.length > 2 || !isAlone) return null;
  const [mark = '', name] = words;
  const isMarked = /^(?:[IVXLC]+|[A-ZĐ])(?:\.\d+)*[.)]?$/.test(mark);
  if (name !== undefined) return isMarked || isCapitals(name) ? `${mark.replace(/[.)]+$/, '')}. ${name}` : null;
  return isCapitals(mark) || /^(?:[IVXLC]+|[A-ZĐ])[.)]\s/.test(mark) ? mark : null;
};

/** The table of a page; null where no row has the look of one. */
export const findTable = <C extends string>(page: readonly Row[], kinds: ListKinds<C>): ListTable<C> | null => {
  const at = headingRow(page, kinds);
  const below = page.slice(at + 1).filter((row, place) => filled(row).length > 0 && !(place === 0 && isNumbering(row)));
  if (at < 0 || below.length === 0) return null;
  const widest = Math.max(page[at]?.length ?? 0, ...below.map((row) => row.length));
  const used = Array.from({ length: widest }, (_, column) => column)
    .filter((column) => !isEmpty(page[at]?.[column]) || below.some((row) => !isEmpty(row[column])))
    .slice(0, mostColumns);
  const cut = (row: Row | undefined): string[] => used.map((column) => row?.[column] ?? '');
  const heading = cut(page[at]);
  const columns = kinds.ofHeading(heading) ?? heading.map(() => null);
  let group = '';
  const lines = below.map(cut).flatMap((row) => {
    const named = groupOf(row, columns, kinds.wide);
    group = named ?? group;
    return named === null ? [{ row, group }] : [];
  });
  const isGrouped = group !== '' && !columns.includes(kinds.group);
  return {
    heading: isGrouped ? ['', ...heading] : heading,
    columns: isGrouped ? [kinds.group, ...columns] : columns,
    rows: lines.map((line) => (isGrouped ? [line.group, ...line.row] : line.row)),
  };
};

/** Under which the columns of a list are remembered: the names in its heading. */
export const headingKey = (heading: Row): string => heading.map((name) => fold(cellText(name))).join('|');
