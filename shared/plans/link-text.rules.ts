import { brief } from '../words/brief.ts';
import type { SourceKind } from './plan-status.ts';

export type Span = { readonly from: number; readonly to: number };
type Row = { readonly id: string; readonly label: string; readonly source: Span | null };
type Relinked<R extends Row> = {
  /** Rows whose place changes, with the new place. */
  readonly moved: readonly { readonly row: R; readonly source: Span }[];
  /** Rows whose own words stand in the new text and that had no sentence before. */
  readonly found: readonly { readonly row: R; readonly source: Span }[];
  /** Rows whose sentence is gone. */
  readonly lost: readonly R[];
  readonly kept: number;
};

export const maxTextLength = 600_000;

/** The place of the words nearest to where they stood; null: they are not in the text. */
export const findNear = (text: string, words: string, near: number): Span | null => {
  if (words === '') return null;
  const after = text.indexOf(words, Math.max(0, near));
  const before = near > 0 ? text.lastIndexOf(words, near) : -1;
  const at = after < 0 ? before : before < 0 ? after : near - before <= after - near ? before : after;
  return at < 0 ? null : { from: at, to: at + words.length };
};

/**
 * What becomes of the links of rows when a text is replaced: a row keeps its sentence where that is still found, the
 * nearest to its old place; a row without one gets it where its own words stand in the new text.
 */
export const relink = <R extends Row>(rows: readonly R[], before: string, after: string): Relinked<R> => {
  const moved: { row: R; source: Span }[] = [];
  const found: { row: R; source: Span }[] = [];
  const lost: R[] = [];
  let kept = 0;
  for (const row of rows) {
    const { source, label } = row;
    if (source === null) {
      const place = findNear(after, label, 0);
      if (place) found.push({ row, source: place });
      continue;
    }
    const place = findNear(after, before.slice(source.from, source.to), source.from);
    if (!place) lost.push(row);
    else {
      kept += 1;
      if (place.from !== source.from) moved.push({ row, source: place });
    }
  }
  return { moved, found, lost, kept };
};

/** A text as it is kept: NFC, line ends as one character, no spaces at the ends of lines. */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');

/** Why a text can't be that of a plan, or null. */
export const whyNotText = (text: string): string | null =>
  text.trim() === '' ? 'Văn bản gốc: không được để trống. Dán cả văn bản, hoặc thôi.' : null;

/** Why a plan's text can't be written by hand, or null. */
export const whyNotEditText = (sourceKind: SourceKind): string | null =>
  sourceKind === 'full-text' ? 'Văn bản gốc của kế hoạch này được giữ đúng như đã ban hành nên không sửa ở đây.' : null;

/** Why a row can't be linked to these characters of a text, or null. */
export const whyNotLink = (text: string, { from, to }: Span): string | null => {
  if (text === '') return 'Kế hoạch chưa có văn bản gốc: dán văn bản trước, rồi liên kết.';
  if (from >= to || to > text.length) return 'Chỗ được chọn không nằm trong văn bản: bôi chọn lại câu.';
  if (text.slice(from, to).trim() === '') return 'Chỗ được chọn không có chữ: bôi chọn cả câu.';
  if (to - from > 4_000) return 'Đoạn được chọn quá dài: chọn một câu, tối đa 4.000 ký tự.';
  return null;
};

/** The chosen characters without the spaces at their ends. */
export const tightened = (text: string, { from, to }: Span): Span => {
  const chosen = text.slice(from, to);
  return {
    from: from + (chosen.length - chosen.trimStart().length),
    to: to - (chosen.length - chosen.trimEnd().length),
  };
};

type Sentence = Span & { readonly words: string };

/** The sentences of a text with their places, for those who choose one by typing. */
export const listSentences = (text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const part of line.matchAll(/\S.*?(?:[.;:?](?=\s)|$)/g)) {
      const from = start + part.index;
      sentences.push({ from, to: from + part[0].length, words: brief(part[0], 160) });
    }
    start += line.length + 1;
  }
  return sentences;
};
