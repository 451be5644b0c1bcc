import type { Proposal } from '#shared/agencies/succession-preview.ts';

export type Suggestion = Proposal['suggestions'][number];
/** `words`: the functions that were found in the text; empty: none was, and it goes to the successor with the main part. */
export type SuggestedHeir = { readonly suggestion: Suggestion; readonly words: readonly string[] };

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ');

/** Names of agencies are no hint of what the work is about. */
const withoutNames = (text: string): string =>
  text.replace(/lao động\s*[-–,]\s*thương binh(\s*(và|&)\s*xã hội)?/g, ' ');

/** "lao động, tiền lương" → both; what stands in brackets only narrows; a word alone says too little. */
const wordsOf = (functions: readonly string[]): string[] =>
  functions.flatMap((one) =>
    plain(one)
      .replace(/\([^)]*\)/g, ' ')
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter((part) => part.includes(' ')),
  );

const timesIn = (text: string, word: string): number => text.split(word).length - 1;

/** To whom texts point by the functions that they speak of; undefined without suggestions. */
export const suggestHeir = (
  suggestions: readonly Suggestion[],
  texts: readonly string[],
): SuggestedHeir | undefined => {
  const text = withoutNames(plain(texts.join('\n')));
  const [best] = suggestions
    .map((suggestion) => {
      const found = wordsOf(suggestion.functions).filter((word) => text.includes(word));
      return {
        suggestion,
        words: [...new Set(found)],
        times: found.reduce((sum, word) => sum + timesIn(text, word), 0),
      };
    })
    .sort((a, b) => b.times - a.times);
  if (!best) return undefined;
  const [main] = suggestions;
  return best.times > 0 || !main ? best : { suggestion: main, words: [] };
};
