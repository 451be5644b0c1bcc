import { fold } from './fold.ts';

type Span = { readonly from: number; readonly to: number };

/** Where the words of a query stand in an NFC text, marks and capitals aside; in order, none over another. */
export const foundSpans = (text: string, query: string): Span[] => {
  const folded = fold(text);
  const spans = fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => everyPlace(folded, word));
  const apart: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = apart.at(-1);
    if (last && span.from <= last.to) apart.splice(-1, 1, { from: last.from, to: Math.max(last.to, span.to) });
    else apart.push(span);
  }
  return apart;
};

const everyPlace = (text: string, word: string): Span[] => {
  const places: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    places.push({ from: at, to: at + word.length });
  return places;
};
