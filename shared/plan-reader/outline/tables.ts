import { fold } from '../../words/fold.ts';
import type { Paragraph } from '../mend/join-lines.ts';
import { join, type TracedText } from '../traced-text.ts';
import { readMarker } from './marker.ts';

/** What a column of a task table holds. */
export type ColumnKind = 'number' | 'task' | 'lead' | 'support' | 'parties' | 'time' | 'product' | 'other';

export type TableRow = {
  readonly number: string;
  readonly cells: readonly { readonly kind: ColumnKind; readonly traced: TracedText }[];
};
export type TaskTable = { readonly rows: readonly TableRow[]; readonly first: number; readonly end: number };

const columns: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:stt|tt|so tt|so thu tu)\.?$/],
  ['parties', /^(?:co quan|don vi|bo phan)?,? ?(?:chu tri)[,/ -]+(?:va )?(?:co quan |don vi )?phoi hop/],
  ['support', /^(?:cac )?(?:co quan|don vi|bo phan|to chuc|nguoi)?,? ?(?:co quan |don vi )?(?:cung )?phoi hop/],
  [
    'lead',
    /^(?:cac )?(?:co quan|don vi|bo phan|nguoi|dong chi|to chuc)?,? ?(?:don vi )?(?:duoc giao )?(?:chu tri|thuc hien|dau moi|phu trach|chiu trach nhiem)|^(?:co quan|don vi|phan cong)(?: \S+){0,3}$/,
  ],
  ['time', /^(?:thoi (?:gian|han|diem)|tien do|han|ngay hoan thanh|lo trinh)/],
  ['product', /^(?:san pham|ket qua|dau ra|hinh thuc)/],
  ['task', /noi dung|nhiem vu|cong viec|hoat dong|giai phap|de an|ten /],
  ['other', /^(?:ghi chu|kinh phi|du toan|nguon|dia diem|doi tuong|so luong|muc tieu)/],
];

const columnOf = (text: string): ColumnKind | null => {
  if (text.length > 70) return null;
  const words = fold(text)
    .replace(/[.:]+$/, '')
    .trim();
  return columns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};

const rowNumber = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)]?$/u;

/** The cells of a heading row that begins at a paragraph; null when it is none. */
const headingAt = (paragraphs: readonly Paragraph[], at: number): ColumnKind[] | null => {
  const kinds: ColumnKind[] = [];
  for (let index = at; index < paragraphs.length && kinds.length < 10; index++) {
    const { traced, row } = paragraphs[index] as Paragraph;
    if (index > at && row !== (paragraphs[at] as Paragraph).row) break;
    if (rowNumber.test(traced.text)) break;
    const kind = columnOf(traced.text);
    if (kind === null || readMarker(traced.text).kind !== 'none' || (kind === 'number' && index > at)) break;
    kinds.push(kind);
  }
  const isTable =
    kinds.length >= 3 &&
    kinds.includes('task') &&
    kinds.some((kind) => kind === 'lead' || kind === 'parties' || kind === 'time');
  return isTable ? kinds : null;
};

/** Cells of one row put under their columns; where some are empty, the last ones are told by what they say. */
const align = (cells: readonly TracedText[], kinds: readonly ColumnKind[]): TableRow['cells'] => {
  const wanted = kinds.filter((kind) => kind !== 'number');
  if (cells.length === wanted.length) return cells.map((traced, index) => ({ kind: wanted[index] ?? 'other', traced }));
  return cells.map((traced, index) => {
    if (index === 0) return { kind: 'task' as const, traced };
    if (
      /(?:^|\s)(?:quý|tháng|năm|hàng|hằng|thường xuyên|trước|ngày)(?:\s|$)|20\d\d/iu.test(traced.text) &&
      traced.text.length < 60
    )
      return { kind: 'time' as const, traced };
    return { kind: wanted[index] ?? ('other' as const), traced };
  });
};

const endOfTable = /^(?:Nơi nhận|PHỤ LỤC|Phụ lục|TM\.|KT\.)/;

/** Rows kept on one line each: cells with the same row number belong together. */
const readWholeRows = (
  paragraphs: readonly Paragraph[],
  from: number,
  kinds: readonly ColumnKind[],
): TaskTable['rows'] => {
  const rows: TableRow[] = [];
  for (let at = from; at < paragraphs.length; ) {
    const { row } = paragraphs[at] as Paragraph;
    if (row === null) break;
    const next = paragraphs.findIndex((one, index) => index > at && one.row !== row);
    const cells = paragraphs.slice(at, next < 0 ? paragraphs.length : next).map(({ traced }) => traced);
    const number = cells[0] && rowNumber.test(cells[0].text) ? cells[0].text.replace(/[.)]$/, '') : '';
    const told = number === '' ? cells : cells.slice(1);
    if (told.length >= 2) rows.push({ number, cells: align(told, kinds) });
    at += cells.length;
  }
  return rows;
};

/** One cell a line: a row begins with its number, or where the one before is full when rows have none. */
const readFlatRows = (
  paragraphs: readonly Paragraph[],
  from: number,
  kinds: readonly ColumnKind[],
): { rows: TableRow[]; end: number } => {
  const isNumbered = kinds.includes('number');
  const width = kinds.length - (isNumbered ? 1 : 0);
  const rows: TableRow[] = [];
  let cells: TracedText[] = [];
  let number: string | null = null;
  const close = () => {
    if (cells.length >= 2) rows.push({ number: number ?? '', cells: align(cells, kinds) });
    cells = [];
    number = null;
  };
  let at = from;
  for (; at < paragraphs.length; at++) {
    const { traced, isCell } = paragraphs[at] as Paragraph;
    const last = cells.at(-1);
    if (endOfTable.test(traced.text)) break;
    if (isNumbered && rowNumber.test(traced.text)) {
      close();
      number = traced.text.replace(/[.)]$/, '');
    } else if (!isCell) {
      if (!last || traced.text.length >= 120) break;
      cells[cells.length - 1] = join([last, traced]);
    } else if (isNumbered && number === null) {
      if (rows.length === 0) break;
    } else if (cells.length >= width) {
      close();
      if (!isNumbered) cells.push(traced);
    } else cells.push(traced);
  }
  close();
  return { rows, end: at };
};

/** A table of tasks that begins at a paragraph, with its heading row. */
export const tableAt = (paragraphs: readonly Paragraph[], first: number): TaskTable | null => {
  const kinds = headingAt(paragraphs, first);
  if (!kinds) return null;
  const from = first + kinds.length;
  if ((paragraphs[first] as Paragraph).row === null) {
    const { rows, end } = readFlatRows(paragraphs, from, kinds);
    return rows.length === 0 ? null : { rows, first, end };
  }
  const rows = readWholeRows(paragraphs, from, kinds);
  const stop = paragraphs.findIndex((one, index) => index >= from && one.row === null);
  return rows.length === 0 ? null : { rows, first, end: stop < 0 ? paragraphs.length : stop };
};
