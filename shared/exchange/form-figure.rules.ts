import {
  type FigureWords,
  figureText,
  isFigureWritten,
  isToldAsRatio,
  readFigureCell,
  readHalf,
  whyNotKeepFigure,
} from '../progress/sheet-figure.rules.ts';
import { exactFigure } from '../words/numbers.ts';
import type { FigureLine } from './carried-form.ts';
import { type AnswerCells, openLine, type ReadLine } from './form-line.ts';
import { tidyLines } from './tidy-lines.ts';

export const figureAnswers = ['value', 'numerator', 'denominator', 'note'] as const;
type FigureAnswer = (typeof figureAnswers)[number];

const notDay = (text: string): string =>
  `Excel đã đổi số trong ô thành ngày (${text}): đặt định dạng ô là Text rồi ghi lại số.`;
const outside = (column: 'value' | 'numerator' | 'denominator'): string =>
  column === 'value'
    ? 'chỉ tiêu này tính theo tỷ lệ: ghi tử số và mẫu số, để trống cột Thực hiện.'
    : 'chỉ tiêu này ghi một số ở cột Thực hiện, để trống tử số và mẫu số.';

/** What a line's cells say of its target, beside what stood in the book when the form was given out. */
export const readFigureLine = (
  { base, ...target }: FigureLine,
  year: number,
  cells: AnswerCells<FigureAnswer>,
): ReadLine<FigureWords, FigureAnswer> => {
  const { texts, faults, say } = openLine(cells, () => 2_000);
  const isRatio = isToldAsRatio(target);
  const shown = {
    value: isRatio ? '' : figureText(target, base),
    numerator: exactFigure(base.numerator),
    denominator: exactFigure(base.denominator),
  };
  let words: FigureWords = { ...base, note: texts.note === tidyLines(base.note) ? base.note : texts.note };
  for (const column of ['value', 'numerator', 'denominator'] as const) {
    const text = texts[column];
    if (text === '' || text === shown[column]) continue;
    const isPlace = (column === 'value') !== isRatio || (column === 'value' && text.includes('/'));
    if (cells[column]?.kind === 'day') say(column, notDay(text));
    else if (!isPlace) say(column, outside(column));
    else {
      const read = column === 'value' ? readFigureCell(target, year, text) : readHalf(column, text);
      if ('why' in read) say(column, read.why);
      else words = { ...words, ...read.value };
    }
  }
  const isSame = JSON.stringify(words) === JSON.stringify(base);
  const isAny = isFigureWritten(words) || words.note !== '';
  const why = faults.length > 0 || isSame || !isAny ? null : whyNotKeepFigure(target, words);
  if (why !== null) say(isRatio ? 'numerator' : 'value', why);
  return { words, faults };
};
