import type { FontStyle } from '../fonts/paper-fonts.ts';

export type StyledText = { readonly text: string; readonly style: FontStyle };

/** A word may change its face inside. */
type Word = { readonly pieces: readonly StyledText[]; readonly width: number };

export type WordLine = {
  readonly words: readonly Word[];
  /** Nothing follows on the same line: not stretched to the margin. */
  readonly isEnd: boolean;
};

type LineWidths = { readonly first: number; readonly rest: number; readonly space: number };

type WidthOf = (text: string, style: FontStyle) => number;

/** "2021 - 2030" and "I/2018 - 2020" hold together. */
const span = /(\d{4}) ([-–]) (?=\d{4})/gu;

/** The lines of a text in several faces: broken at spaces and line ends only, a word wider than a line is cut. */
export const breakRuns = (runs: readonly StyledText[], widths: LineWidths, widthOf: WidthOf): readonly WordLine[] => {
  const lines: WordLine[] = [];
  for (const paragraph of splitWords(runs)) {
    let words: Word[] = [];
    let taken = 0;
    for (const word of paragraph.flatMap((pieces) => fitWord(pieces, widths.rest, widthOf))) {
      const room = lines.length === 0 ? widths.first : widths.rest;
      const needed = (words.length > 0 ? taken + widths.space : 0) + word.width;
      if (words.length > 0 && needed > room) {
        lines.push({ words, isEnd: false });
        words = [word];
        taken = word.width;
      } else {
        words.push(word);
        taken = needed;
      }
    }
    lines.push({ words, isEnd: true });
  }
  return lines;
};

/** Words by paragraph; a word is its pieces by face. */
const splitWords = (runs: readonly StyledText[]): readonly (readonly (readonly StyledText[])[])[] => {
  let word: StyledText[] = [];
  let words: StyledText[][] = [];
  const paragraphs: StyledText[][][] = [];
  const endWord = (): void => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const { text, style } of runs)
    for (const part of text.replace(span, '$1\u00a0$2\u00a0').split(/([ \n])/u)) {
      if (part === ' ' || part === '\n') endWord();
      else if (part !== '') word.push({ text: part, style });
      if (part === '\n') {
        paragraphs.push(words);
        words = [];
      }
    }
  endWord();
  return [...paragraphs, words];
};

const fitWord = (pieces: readonly StyledText[], room: number, widthOf: WidthOf): readonly Word[] => {
  const width = pieces.reduce((sum, { text, style }) => sum + widthOf(text, style), 0);
  if (width <= room) return [{ pieces, width }];
  const cut: Word[] = [];
  for (const { text, style } of pieces)
    for (const letter of text) {
      const wide = widthOf(letter, style);
      const last = cut.at(-1);
      if (last && last.width + wide <= room)
        cut[cut.length - 1] = { pieces: [...last.pieces, { text: letter, style }], width: last.width + wide };
      else cut.push({ pieces: [{ text: letter, style }], width: wide });
    }
  return cut;
};
