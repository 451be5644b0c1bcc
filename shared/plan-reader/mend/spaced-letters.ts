import { join, type Span, slice, type TracedText } from '../traced-text.ts';
import { isSyllable } from './syllable.ts';

/** Words of one letter that stand alone rightly. */
const oneLetterWords = new Set(['y', 'ý', 'ở', 'ô', 'à', 'e', 'o', 'ạ', 'ấy', 'a', 'ủ']);
const measures = new Set(['kg', 'km', 'cm', 'mm', 'ml', 'ha', 'kw', 'tr', 'đ', 'm', 'g', 'b', 'c', 'd', 'f', 'h', 'k']);
const isFragment = (word: string): boolean => /^\p{Ll}{1,3}$/u.test(word) && !isSyllable(word) && !measures.has(word);
const isCapitalFragment = (word: string): boolean => /^\p{Lu}\p{Ll}{0,2}$/u.test(word) && !isSyllable(word);

/** How little a group of neighbouring pieces looks like one word. */
const cost = (pieces: readonly string[], known: Vocabulary): number => {
  const word = pieces.join('');
  const isWhole = pieces.length === 1;
  if (!isWhole && /\p{Ll}\p{Lu}/u.test(word)) return 99;
  if (isSyllable(word)) {
    if (isWhole) return word.length === 1 && !oneLetterWords.has(word.toLowerCase()) ? 1.8 : 1;
    return known.has(word.toLowerCase()) ? 0.9 : 1;
  }
  if (isWhole) return /^\p{Lu}{2,}$/u.test(word) ? 1 : 3;
  return pieces.every((piece) => /^\p{Lu}$/u.test(piece)) && word.length <= 5 ? 1.4 + word.length / 10 : 99;
};

/** The cheapest way to put the pieces together, as the number of pieces in each word. */
const grouping = (pieces: readonly string[], known: Vocabulary): number[] => {
  const best: { cost: number; size: number }[] = [{ cost: 0, size: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    let chosen = { cost: Number.POSITIVE_INFINITY, size: 1 };
    for (let size = 1; size <= Math.min(7, end); size++) {
      const total = (best[end - size]?.cost ?? 0) + cost(pieces.slice(end - size, end), known);
      if (total < chosen.cost) chosen = { cost: total, size };
    }
    best.push(chosen);
  }
  const sizes: number[] = [];
  for (let end = pieces.length; end > 0; end -= best[end]?.size ?? 1) sizes.unshift(best[end]?.size ?? 1);
  return sizes;
};

/** Syllables of the lines that are whole: of two ways to put letters together, the text's own words are likelier. */
type Vocabulary = ReadonlySet<string>;

export const vocabularyOf = (lines: readonly TracedText[]): Vocabulary => {
  const whole = lines.map(({ text }) => text.match(/\p{L}+/gu) ?? []).filter((words) => !isBroken(words));
  return new Set(whole.flat().map((word) => word.toLowerCase()));
};

const isBroken = (words: readonly string[]): boolean => {
  const lower = words.filter(isFragment).length;
  const capital = words.filter(isCapitalFragment).length;
  const single = words.filter((word) => [...word].length === 1).length;
  return lower >= 1 || capital + single >= Math.max(3, words.length * 0.3);
};

/** Runs of words with nothing but one space between them. */
const runs = (text: string): Span[] =>
  [...text.matchAll(/\p{L}+(?: \p{L}+)*/gu)].map(({ 0: run, index }) => ({ from: index, to: index + run.length }));

/** "C h í nh ph ủ" → "Chính phủ": letters that a broken layer of text set apart are put together by syllables. */
export const joinSpacedLetters = (line: TracedText, known: Vocabulary): TracedText => {
  if (!isBroken(line.text.match(/\p{L}+/gu) ?? [])) return line;
  const parts: TracedText[] = [];
  let done = 0;
  for (const { from, to } of runs(line.text)) {
    const words = [...line.text.slice(from, to).matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
      word,
      from: from + index,
      to: from + index + word.length,
    }));
    if (words.length < 2 || words.length > 400) continue;
    let next = 0;
    for (const size of grouping(
      words.map(({ word }) => word),
      known,
    )) {
      const group = words.slice(next, next + size);
      next += size;
      if (size === 1) continue;
      parts.push(
        slice(line, done, group[0]?.from),
        join(
          group.map((word) => slice(line, word.from, word.to)),
          '',
        ),
      );
      done = group.at(-1)?.to ?? done;
    }
  }
  return parts.length === 0 ? line : join([...parts, slice(line, done)], '');
};
