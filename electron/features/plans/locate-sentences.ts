type Span = { readonly source_from: number | null; readonly source_to: number | null };

const nowhere: Span = { source_from: null, source_to: null };

/**
 * Finds sentences in a text, in characters. Sentences come in the order of the text, so one that stands twice is found
 * where it belongs; one that breaks the order is looked for from the start.
 */
export const locateSentences = (text: string, sentences: readonly string[]): Span[] => {
  let from = 0;
  return sentences.map((sentence) => {
    const ahead = text.indexOf(sentence, from);
    const found = ahead >= 0 ? ahead : text.indexOf(sentence);
    if (found < 0 || sentence === '') return nowhere;
    if (ahead >= 0) from = ahead + 1;
    return { source_from: found, source_to: found + sentence.length };
  });
};

/** Places in a text by the key of the row that stands there. */
export type Places = ReadonlyMap<string, { readonly from: number; readonly to: number }>;
type Sentence = { readonly key: string; readonly words: string };
export type Located = (rows: readonly Sentence[]) => Span[];

/** Finds rows in a text: at their known places, else by their words. */
export const locateRows =
  (text: string, places: Places | undefined): Located =>
  (rows) => {
    if (!places)
      return locateSentences(
        text,
        rows.map(({ words }) => words),
      );
    return rows.map(({ key }) => {
      const place = places.get(key);
      return place && place.to > place.from ? { source_from: place.from, source_to: place.to } : nowhere;
    });
  };
