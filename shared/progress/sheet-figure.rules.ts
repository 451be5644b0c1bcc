import { whyNotOfAgency, whyNotResult } from '../targets/record-result.rules.ts';
import { readResultCell } from '../targets/result-cell.rules.ts';
import type { AgencyResult, Target } from '../targets/target.ts';
import { exactFigure, readFigure } from '../words/numbers.ts';

/** An agency's figure of a period as it is being written. */
export type FigureWords = {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly isMet: boolean | null;
  readonly note: string;
};

export const noFigureWords: FigureWords = { value: null, numerator: null, denominator: null, isMet: null, note: '' };

/** Where a figure was made of numerator and denominator, these are what is written. */
export const figureWordsOf = (figure: AgencyResult | null): FigureWords => {
  if (figure === null) return noFigureWords;
  const { value, numerator, denominator, isMet, note } = figure;
  return { value: numerator === null ? value : null, numerator, denominator, isMet, note };
};

export const areSameFigures = (a: FigureWords, b: FigureWords): boolean =>
  (Object.keys(noFigureWords) as (keyof FigureWords)[]).every((field) => a[field] === b[field]);

/** A figure as it is written: "12/40", "1.234,5", "Đạt". */
export const figureText = ({ kind }: Pick<Target, 'kind'>, words: FigureWords): string => {
  if (kind === 'qualitative') return words.isMet === null ? '' : words.isMet ? 'Đạt' : 'Chưa đạt';
  if (words.numerator !== null && words.denominator !== null)
    return `${exactFigure(words.numerator)}/${exactFigure(words.denominator)}`;
  return exactFigure(words.value);
};

/** Whether anything but a note is written. */
export const isFigureWritten = ({ value, numerator, denominator, isMet }: FigureWords): boolean =>
  value !== null || numerator !== null || denominator !== null || isMet !== null;

/** Whether an agency tells this target by numerator and denominator. */
export const isToldAsRatio = ({ kind, rollup }: Pick<Target, 'kind' | 'rollup'>): boolean =>
  kind === 'quantitative' && rollup === 'ratio';

/** What is needed of a target to judge a figure. */
type Measured = Pick<Target, 'kind' | 'unit' | 'rollup'>;
type Read = { readonly value: Partial<FigureWords> } | { readonly why: string };

/** What a cell says of a target: "1.234,5", "12/40" where it is told as a ratio, "Đạt"; or why it can't be taken. */
export const readFigureCell = (target: Measured, year: number, text: string): Read => {
  const read = readResultCell({ ...target, results: [] }, year, text);
  if ('why' in read) return read;
  const why = whyNotOfAgency(target, read.value);
  return why === null ? read : { why };
};

/** One half of a ratio. */
export const readHalf = (half: 'numerator' | 'denominator', text: string): Read => {
  const read = readFigure(text);
  return read === null
    ? { why: `"${text}" không phải là số viết theo cách Việt Nam: dấu phẩy ngăn phần lẻ, ví dụ 1.234,5.` }
    : { value: { [half]: read } };
};

/** Why the words can't be kept as they stand, or null. */
export const whyNotKeepFigure = (target: Measured, words: FigureWords): string | null => {
  if (!isFigureWritten(words)) return 'Ghi chú chỉ lưu cùng số liệu: ghi số liệu.';
  return whyNotResult(target, words) ?? whyNotOfAgency(target, words);
};

export const asSheetFigure = (targetId: string, seenVersion: number | null, words: FigureWords) => ({
  targetId,
  seenVersion,
  ...words,
});
