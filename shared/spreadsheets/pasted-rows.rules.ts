import { cellText } from '../words/excel-text.ts';
import { fold } from '../words/fold.ts';

/** What each column holds; null: nothing that is wanted. */
export type Columns<C extends string> = readonly (C | null)[];
export type Cells<C extends string> = Readonly<Record<C, string>>;
export type CellFault<C extends string> = { readonly column: C; readonly reason: string };

type Keyed = {
  readonly sectionId: string;
  readonly text: string;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
};

/** Two rows of a plan with the same key say the same thing. */
export const rowKey = ({ sectionId, text, yearFrom, yearTo }: Keyed): string =>
  JSON.stringify([sectionId, fold(cellText(text)), yearFrom, yearTo]);

/** A row as it was checked, and what it would add. */
type Checked = { readonly row: number; readonly reasons: readonly string[]; readonly fields: Keyed | null };

type PastedRows<C extends string, R extends Checked> = {
  readonly rows: readonly (readonly string[])[];
  /** What a person said that the columns hold; null: the heading says so, else they are all there in the usual order. */
  readonly chosen: Columns<C> | null;
  readonly columns: readonly C[];
  readonly ofHeading: (row: readonly string[]) => Columns<C> | null;
  readonly read: (cell: string, column: C) => string;
  /** `inPaste`: the rows above that would be added, by their key. */
  readonly check: (row: number, cells: Cells<C>, inPaste: ReadonlyMap<string, number>) => R;
};

/**
 * Checks row by row, counted from 1 as pasted; empty rows are left out. A merged cell of Excel arrives filled only once,
 * so a row without a section stands in that of the row above.
 */
export const checkPastedRows = <C extends string, R extends Checked>(pasted: PastedRows<C | 'section', R>): R[] => {
  const heading = pasted.ofHeading(pasted.rows[0] ?? []);
  const places = pasted.chosen ?? heading ?? pasted.columns;
  const inPaste = new Map<string, number>();
  const checked: R[] = [];
  let section = '';
  pasted.rows.forEach((row, at) => {
    if ((heading && at === 0) || row.every((cell) => cellText(cell) === '')) return;
    const cells = Object.fromEntries(
      pasted.columns.map((column) => [column, pasted.read(row[places.indexOf(column)] ?? '', column)]),
    ) as Cells<C | 'section'>;
    section = cells.section || section;
    const one = pasted.check(at + 1, { ...cells, section }, inPaste);
    checked.push(one);
    if (one.fields) inPaste.set(rowKey(one.fields), one.row);
  });
  return checked;
};

const sentencesShown = 10;

/** Why no row is added while one is wrong: the first reasons as one sentence, and each with its row; null when all are right. */
export const whyNotAddRows = (checked: readonly Checked[]) => {
  const reasons = checked.flatMap((row) => row.reasons);
  if (reasons.length === 0) return null;
  const more = reasons.length > sentencesShown ? ` Còn ${reasons.length - sentencesShown} lỗi khác.` : '';
  return {
    sentence: `Chưa thêm dòng nào. ${reasons.slice(0, sentencesShown).join(' ')}${more}`,
    fields: checked.flatMap(({ row, reasons: own }) => own.map((reason) => ({ path: `rows.${row - 1}`, reason }))),
  };
};
