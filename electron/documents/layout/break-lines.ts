type WidthOf = (text: string) => number;

/** The lines of a text in a width: broken at spaces and line ends, a word wider than a line after "-" or "/", else cut. */
export const breakLines = (text: string, width: number, widthOf: WidthOf): readonly string[] => {
  const space = widthOf(' ');
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line = '';
    let taken = 0;
    for (const word of part.split(' ')) {
      for (const [at, piece] of cutWord(word, width, widthOf).entries()) {
        const needed = widthOf(piece);
        const gap = at === 0 && line !== '' ? 1 : 0;
        if (line !== '' && (at > 0 || taken + space + needed > width)) {
          lines.push(line);
          line = piece;
          taken = needed;
        } else {
          line += ' '.repeat(gap) + piece;
          taken += gap * space + needed;
        }
      }
    }
    lines.push(line);
  }
  return lines;
};

const cutWord = (word: string, width: number, widthOf: WidthOf): readonly string[] => {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=[-/])/u).flatMap((each) => (widthOf(each) <= width ? [each] : [...each]))) {
    if (piece !== '' && widthOf(piece + part) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += part;
  }
  return [...pieces, piece];
};

/** Width of the longest word: narrower, and the word is cut. */
export const longestWord = (text: string, widthOf: WidthOf): number =>
  text.split(/[ \n]/).reduce((longest, word) => Math.max(longest, widthOf(word)), 0);
