import { fold } from '../../words/fold.ts';
import type { Line } from './split-lines.ts';

/** What a column of a task table holds. */
export type ColumnKind = 'number' | 'task' | 'lead' | 'support' | 'parties' | 'time' | 'product' | 'other';

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

/** The column that a cell of a heading row names; null when it names none. */
export const columnOf = (text: string): ColumnKind | null => {
  if (text.length > 70) return null;
  const words = fold(text)
    .replace(/[.:]+$/, '')
    .trim();
  return columns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};

/** Whether columns of these kinds make a table of tasks. */
export const isTaskTable = (kinds: readonly ColumnKind[]): boolean =>
  kinds.length >= 3 &&
  kinds.includes('task') &&
  kinds.some((kind) => kind === 'lead' || kind === 'parties' || kind === 'time');

const tableEnd = /^(?:Nơi nhận|PHỤ LỤC|Phụ lục|TM\.|KT\.|[IVX]{1,4}\. (?:TỔ CHỨC|KINH PHÍ|NGUỒN)|Trên đây là)/;
const continued = /^[\p{Ll}(&,;]/u;

/** How many lines from this one on are the heading row of a table that was copied one cell a line. */
const headingLength = (lines: readonly Line[], from: number): number => {
  const kinds: ColumnKind[] = [];
  for (const { traced, row } of lines.slice(from, from + 10)) {
    const kind = row === null ? columnOf(traced.text) : null;
    if (kind === null || (kind === 'number') !== (kinds.length === 0)) break;
    kinds.push(kind);
  }
  return isTaskTable(kinds) ? kinds.length : 0;
};

/** A table copied out of a page as one cell a line, its borders lost: each line is a cell again. */
export const withFlatTables = (lines: readonly Line[]): Line[] => {
  let isInside = false;
  let headingEnd = 0;
  return lines.map((line, at) => {
    if (!isInside && line.after !== 'border') {
      const length = headingLength(lines, at);
      isInside = length > 0;
      headingEnd = at + length;
    } else if (isInside && tableEnd.test(line.traced.text)) isInside = false;
    if (!isInside) return line;
    const goesOn = at >= headingEnd && continued.test(line.traced.text) && line.after === 'line';
    return goesOn ? line : { ...line, after: 'border' as const };
  });
};
