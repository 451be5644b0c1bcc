import { fold } from '../../words/fold.ts';
import type { Paragraph } from '../mend/join-lines.ts';
import type { TracedText } from '../traced-text.ts';
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

/** A table of tasks that begins at a paragraph: rows kept on one line each, or one cell a line. */
export const tableAt = (paragraphs: readonly Paragraph[], first: number): TaskTable | null => {
  const kinds = headingAt(paragraphs, first);
  if (!kinds) return null;
  const rows: TableRow[] = [];
  let cells: TracedText[] = [];
  let number = '';
  let at = first + kinds.length;
  const close = () => {
    if (cells.length >= 2) rows.push({ number, cells: align(cells, kinds) });
    cells = [];
  };
  let row: number | null = null;
  for (; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] as Paragraph;
    const { text } = paragraph.traced;
    const isNext = paragraph.row !== null ? paragraph.row !== row : rowNumber.test(text);
    if (isNext) close();
    row = paragraph.row;
    if (rowNumber.test(text)) {
      number = text.replace(/[.)]$/, '');
      continue;
    }
    const isFull = paragraph.row === null && cells.length >= kinds.length;
    if (
      isFull ||
      /^(?:Nơi nhận|PHỤ LỤC|Phụ lục|TM\.|KT\.)/.test(text) ||
      (rows.length === 0 && cells.length === 0 && number === '' && paragraph.row === null)
    )
      break;
    cells.push(paragraph.traced);
  }
  close();
  return rows.length === 0 ? null : { rows, first, end: at };
};
