import { cellText } from '../words/excel-text.ts';
import { fold } from '../words/fold.ts';
import { type FormColumn, formMark } from './form-columns.ts';
import type { SeenCell, SeenPage } from './seen-workbook.ts';

/** 0 → "A", 27 → "AB". */
const columnLetters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnLetters(Math.floor(at / 26) - 1) + columnLetters(at % 26);

/** "Nhiệm vụ, ô H12". */
export const cellPlace = (page: string, row: number, column: number): string =>
  `${page}, ô ${columnLetters(column)}${row + 1}`;

export const rowPlace = (page: string, row: number): string => `${page}, dòng ${row + 1}`;

const isMark = (cell: SeenCell | null): boolean => cell?.text.startsWith(formMark) ?? false;

/** The row of a page in which the keys of its columns stand; -1 where there is none. */
const marksRow = (page: SeenPage, columns: readonly FormColumn[]): number =>
  page.rows.findIndex((row) => {
    const marks = row.flatMap((cell) => (isMark(cell) ? [cell?.text.slice(formMark.length)] : []));
    return marks.length > 2 && columns.filter(({ key }) => marks.includes(key)).length > columns.length / 2;
  });

const placeOf = (row: readonly (SeenCell | null)[] | undefined, isIt: (text: string) => boolean): number =>
  (row ?? []).findIndex((cell) => cell !== null && isIt(cell.text));

const nameKey = (text: string): string => fold(cellText(text));

/** The row whose cells are the names of most of the columns; -1 where there is none. */
const namesRow = (page: SeenPage, columns: readonly FormColumn[]): number =>
  page.rows.findIndex((row) => {
    const names = new Set(row.map((cell) => nameKey(cell?.text ?? '')));
    return columns.filter(({ name }) => names.has(nameKey(name))).length > columns.length / 2;
  });

type FormPlaces = ReadonlyMap<string, number>;

/** Where each column of a form's page stands now: by its hidden key, else by its name; a column that is gone is left out. */
export const findColumns = (page: SeenPage, columns: readonly FormColumn[]): FormPlaces => {
  const marks = page.rows[marksRow(page, columns)];
  const names = page.rows[namesRow(page, columns)];
  return new Map(
    columns.flatMap(({ key, name }) => {
      const marked = placeOf(marks, (text) => text === `${formMark}${key}`);
      const at = marked >= 0 ? marked : placeOf(names, (text) => nameKey(text) === nameKey(name));
      return at < 0 ? [] : [[key, at] as const];
    }),
  );
};

/** The pages that are this part of the form, whatever they are called now. */
export const findPages = (pages: readonly SeenPage[], columns: readonly FormColumn[]): SeenPage[] => {
  const marked = pages.filter((page) => marksRow(page, columns) >= 0);
  return marked.length > 0 ? marked : pages.filter((page) => namesRow(page, columns) >= 0);
};
