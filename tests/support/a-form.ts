import type { CellValue } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '#node-side/documents/excel/read-workbook.ts';
import { excelForm } from '#node-side/features/exchange/excel-form.ts';
import { answerOfWorkbook, formFormat } from '#node-side/features/exchange/read-excel-answer.ts';
import type { Answer, AnswerFault } from '#shared/exchange/answer.ts';
import { taskColumns } from '#shared/exchange/form-columns.ts';
import type { Sheet } from '#shared/progress/sheet.ts';
import type { Book } from './a-book.ts';
import { aRound } from './a-round.ts';

export type GivenForm = { readonly sheet: Sheet; readonly file: Uint8Array };

/** The form of "Sở LĐTBXH" for 2018, which has told of the survey already. */
export const aForm = async (book: Book): Promise<GivenForm> => {
  const { period, agencyId, labour, planId, record } = await aRound(book);
  await record({ evidence: '1520/SLĐTBXH-BTXH ngày 25/06/2018' });
  const sheet = await labour.progress.sheet({ periodId: period.id, agencyId });
  const stamp = {
    format: formFormat,
    bookId: 'so-tong-hop',
    formId: 'bieu-1',
    planId,
    planVersion: 1,
    periodId: period.id,
    agencyId,
    givenAt: '2018-11-20T02:00:00.000Z',
  };
  return { sheet, file: await excelForm(sheet, stamp) };
};

export const answerIn = async (file: Uint8Array): Promise<Answer> => {
  const read = await readAgain(file);
  if (!('tasks' in read)) throw new Error(read.reason);
  return read;
};

export const readAgain = async (file: Uint8Array): Promise<Answer | AnswerFault> =>
  answerOfWorkbook(await readWorkbook(file));

type Grid = CellValue[][];
type Pages = Map<string, Grid>;

/** The form as a plain program on a phone saves it: values without looks, after an edit of its pages. */
export const savedElsewhere = async (file: Uint8Array, edit: (pages: Pages) => void): Promise<Uint8Array> => {
  const { sheets } = await readXlsx(file);
  const pages: Pages = new Map(sheets.map(({ name, rows }) => [name, rows]));
  edit(pages);
  return writeXlsx({ sheets: [...pages].map(([name, rows]) => ({ name, rows })) });
};

export const pageOf = (pages: Pages, name = 'Nhiệm vụ'): Grid => {
  const page = pages.get(name);
  if (!page) throw new Error(`no page ${name}`);
  return page;
};

/** The row, from 0, in which the form's first task stands. */
export const firstTaskRow = 6;

export const columnAt = (key: (typeof taskColumns)[number]['key']): number =>
  taskColumns.findIndex((column) => column.key === key);
