import type { Paragraph } from '../mend/join-lines.ts';
import { type ColumnKind, columnOf, isTaskTable } from '../mend/table-heading.ts';
import { join, type TracedText } from '../traced-text.ts';
import { readMarker } from './marker.ts';

type TableRow = {
  readonly number: string;
  readonly cells: readonly { readonly kind: ColumnKind; readonly traced: TracedText }[];
};
export type TaskTable = { readonly rows: readonly TableRow[]; readonly first: number; readonly end: number };

const rowNumber = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđA-HĐ])[.)]?$/u;

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
  return isTaskTable(kinds) ? kinds : null;
};

const saysTime = /(?:^|\s)(?:quý|tháng|năm|hàng|hằng|thường xuyên|trước|sau|ngày|theo kế hoạch)(?:\s|$)|20\d\d/iu;

/** Cells of one row put under their columns; where some are empty, the last ones are told by what they say. */
const align = (cells: readonly TracedText[], kinds: readonly ColumnKind[]): TableRow['cells'] => {
  const wanted = kinds.filter((kind) => kind !== 'number');
  if (cells.length === wanted.length) return cells.map((traced, index) => ({ kind: wanted[index] ?? 'other', traced }));
  return cells.map((traced, index) => {
    if (index === 0) return { kind: 'task' as const, traced };
    if (saysTime.test(traced.text) && traced.text.length < 60) return { kind: 'time' as const, traced };
    return { kind: wanted[index] ?? ('other' as const), traced };
  });
};

/** Cells of a row whose columns are known: each stands under the heading of its own column. */
const placed = (row: readonly Paragraph[], kinds: readonly ColumnKind[]): TableRow['cells'] | null => {
  const cells = row.flatMap(({ traced, column }) => {
    const kind = column === null ? undefined : kinds[column];
    return kind === undefined || kind === 'number' ? [] : [{ kind, traced }];
  });
  const hasTask = cells.some(({ kind }) => kind === 'task');
  return hasTask && row.every(({ column }) => column !== null && column < kinds.length) ? cells : null;
};

/** A row across the table that names the group of those below: "II. HOÀN THIỆN CƠ CHẾ". */
const groupTitle = /^(?:[IVX]{1,5}|[A-HĐ])[.)]\s*\p{Lu}/u;
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
    const byPlace = placed(paragraphs.slice(at, at + cells.length), kinds);
    if (told.length >= 2) rows.push({ number, cells: byPlace ?? align(told, kinds) });
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
  let isBegun = false;
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
    } else if (isNumbered && isCell && groupTitle.test(traced.text)) {
      close();
      isBegun = true;
    } else if (!isCell) {
      if (!last || traced.text.length >= 120) break;
      cells[cells.length - 1] = join([last, traced]);
    } else if (isNumbered && number === null) {
      if (rows.length === 0 && !isBegun) break;
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
  const before = paragraphs[first - 1]?.traced.text;
  // Without its column of numbers the rest of a heading row would read numbers as tasks.
  if (!kinds || (before !== undefined && columnOf(before) === 'number')) return null;
  const from = first + kinds.length;
  if ((paragraphs[first] as Paragraph).row === null) {
    const { rows, end } = readFlatRows(paragraphs, from, kinds);
    return rows.length === 0 ? null : { rows, first, end };
  }
  const rows = readWholeRows(paragraphs, from, kinds);
  const stop = paragraphs.findIndex((one, index) => index >= from && one.row === null);
  return rows.length === 0 ? null : { rows, first, end: stop < 0 ? paragraphs.length : stop };
};
