import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { targetColumns, taskColumns } from '#shared/exchange/form-columns.ts';
import type { Sheet } from '#shared/progress/sheet.ts';
import { standingNames } from '#shared/words/labels.ts';
import { editedInCalc } from './in-libre-office.ts';
import type { Told } from './year-told.ts';

/** A cell that a person fills in; page, row and column are counted from 0. */
type Cell = { readonly page: number; readonly row: number; readonly column: number; readonly value: string | number };

const firstTaskRow = 6;
const firstTargetRow = 5;
const madeBy = { page: 0, row: 4, column: 3 };

const rowOf = <K extends string>(
  columns: readonly { readonly key: string }[],
  place: { page: number; row: number },
) => {
  const cell = (key: K, value: string | number | null): Cell[] =>
    value === null || value === '' ? [] : [{ ...place, column: columns.findIndex((one) => one.key === key), value }];
  return cell;
};

/** Where a person writes these words in the form that was made of the sheet. */
const cellsOf = (sheet: Sheet, { tasks, figures }: Told, name: string): Cell[] => [
  { ...madeBy, value: name },
  ...sheet.tasks.flatMap(({ task }, at) => {
    const words = tasks.get(task.id);
    if (!words) return [];
    const cell = rowOf<(typeof taskColumns)[number]['key']>(taskColumns, { page: 0, row: firstTaskRow + at });
    return [
      ...cell('standing', standingNames[words.status]),
      ...cell('result', words.result),
      ...cell('evidence', words.evidence),
      ...cell('obstacles', words.obstacles),
      ...cell('delayCause', words.delayCause),
      ...cell('proposals', words.proposals),
      ...cell('nextSteps', words.nextSteps),
      ...cell('stopReason', words.stopReason),
    ];
  }),
  ...sheet.targets.flatMap(({ target }, at) => {
    const words = figures.get(target.id);
    if (!words) return [];
    const cell = rowOf<(typeof targetColumns)[number]['key']>(targetColumns, { page: 1, row: firstTargetRow + at });
    return [
      ...cell('value', words.isMet === null ? words.value : 'Đạt'),
      ...cell('numerator', words.numerator),
      ...cell('denominator', words.denominator),
      ...cell('note', words.note),
    ];
  }),
];

const asBasic = (text: string): string => `"${text.replaceAll('"', '""').replaceAll('\n', '" & Chr(10) & "')}"`;

/** What the statements of LibreOffice Basic would be that a person's typing stands for. */
const typed = ({ page, row, column, value }: Cell): string =>
  `  doc.Sheets(${page}).getCellByPosition(${column}, ${row}).${typeof value === 'number' ? `Value = ${value}` : `String = ${asBasic(value)}`}`;

/** The file as a plain program saves it, values without looks. */
const savedPlainly = async (file: Uint8Array, cells: readonly Cell[]): Promise<Uint8Array> => {
  const { sheets } = await readXlsx(file);
  const pages: { name: string; rows: CellValue[][] }[] = sheets.map(({ name, rows }) => ({ name, rows }));
  for (const { page, row, column, value } of cells) {
    const line = pages[page]?.rows[row];
    if (!line) throw new Error(`the form has no row ${row + 1} on page ${page + 1}`);
    line[column] = value;
  }
  return writeXlsx({ sheets: pages });
};

type Filling = { readonly sheet: Sheet; readonly told: Told; readonly name: string };

/** A form filled in: by LibreOffice itself, or where it is not there by a plain program. */
export const filledForm = (file: Uint8Array, filling: Filling, isCalc: boolean): Uint8Array | Promise<Uint8Array> => {
  const cells = cellsOf(filling.sheet, filling.told, filling.name);
  return isCalc ? editedInCalc(file, cells.map(typed).join('\n')) : savedPlainly(file, cells);
};
