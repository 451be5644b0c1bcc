import { rewrite, slice, type TracedText, trace, trim } from '../traced-text.ts';
import { inReadingOrder } from './side-by-side.ts';

/** One printed line. A cell of a table is a line of its own. */
export type Line = {
  readonly traced: TracedText;
  /** What stands between this line and the one before. */
  readonly after: 'line' | 'blank' | 'border';
  /** Row of a table that keeps its rows on one line each; cells of the same row have the same number. */
  readonly row: number | null;
  /** Place of the cell in such a row, the first one 0; null outside of rows. */
  readonly column: number | null;
  readonly startsEmphasised: boolean;
  readonly endsEmphasised: boolean;
};

const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const spaces = /[ \t\u00a0\u2000-\u200a\u202f\u3000\f\v]+/g;
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
};
const composable = /[\p{L}\p{M}][\p{M}]+/gu;

const clean = (line: TracedText): TracedText => {
  const composed = rewrite(line, composable, (letter) => letter.normalize('NFC'));
  const visible = rewrite(composed, invisible, () => '');
  const read = rewrite(visible, /&(?:nbsp|amp|quot|lt|gt);/g, (entity) => entities[entity] ?? entity);
  const plain = rewrite(
    rewrite(read, /[*]+|^ {0,3}#{1,6} /g, () => ''),
    /[\u2010-\u2015\u2212\u00ac]/g,
    () => '-',
  );
  return trim(rewrite(plain, spaces, () => ' '));
};

const isRule = (text: string): boolean => /^[-_=~. ]{3,}$/.test(text) || /^-{2,}$/.test(text);

type Emphasis = { readonly starts: boolean; readonly ends: boolean; readonly open: boolean };

/** Whether a line begins and ends inside `*…*` or `**…**`, which may have been opened on an earlier line. */
const emphasisOf = (raw: string, wasOpen: boolean): Emphasis => {
  const marks = [...raw.matchAll(/\*+/g)];
  const open = marks.length % 2 === 1 ? !wasOpen : wasOpen;
  const text = raw.trim();
  return { starts: wasOpen || text.startsWith('*'), ends: open || text.endsWith('*'), open };
};

const cellsOf = (traced: TracedText): TracedText[] => {
  const cells: TracedText[] = [];
  let from = 0;
  for (const { index } of traced.text.matchAll(traced.text.includes('|') ? /\|/g : /\t/g)) {
    cells.push(slice(traced, from, index));
    from = index + 1;
  }
  cells.push(slice(traced, from));
  return cells;
};

/** The source as clean lines: composed letters, no markdown marks, no table borders, no invisible signs. */
export const splitLines = (source: string, decode: (line: TracedText) => TracedText): Line[] => {
  const lines: Line[] = [];
  let after: Line['after'] = 'border';
  let row = 0;
  let isOpen = false;
  let wasTabbed = false;
  for (const { text: raw, from: index, isAfterBlank } of inReadingOrder(source)) {
    if (isAfterBlank && after === 'line') after = 'blank';
    const emphasis = emphasisOf(raw, isOpen);
    isOpen = emphasis.open && raw.includes('*') ? emphasis.open : isOpen && emphasis.open;
    const cells = cellsOf(trace(source, index, index + raw.length));
    const hasTabs = raw.includes('\t') && !raw.includes('|');
    const isRow: boolean = cells.length > 3 || (hasTabs && (cells.length > 2 || (cells.length > 1 && wasTabbed)));
    wasTabbed = hasTabs && isRow;
    const firstColumn = /^\s*\|/.test(raw) ? 1 : 0;
    if (isRow) row++;
    for (const [column, cell] of cells.entries()) {
      if (column > 0) after = 'border';
      const traced = clean(decode(cell));
      if (traced.text === '') {
        if (after === 'line' && cells.length === 1) after = 'blank';
        continue;
      }
      if (isRule(traced.text)) {
        after = 'border';
        continue;
      }
      lines.push({
        traced,
        after,
        row: isRow ? row : null,
        column: isRow ? column - firstColumn : null,
        startsEmphasised: emphasis.starts,
        endsEmphasised: emphasis.ends,
      });
      after = 'line';
    }
  }
  return lines;
};
