import { slice, type TracedText, trim } from '../traced-text.ts';

const end = /[.;](?:\/\.)?\s+(?=[\p{Lu}“"])/gu;
const abbreviation = /(?:^|[\s(])(?:TP|Tp|TS|ThS|GS|PGS|Đ\/c|đ\/c|KH|VP|TT|NQ|\p{Lu}|\d{1,2})\.$/u;

/** The sentences of a paragraph, each with its place. */
export const sentencesOf = (traced: TracedText): TracedText[] => {
  const parts: TracedText[] = [];
  let from = 0;
  for (const { 0: found, index } of traced.text.matchAll(end)) {
    const sign = traced.text.slice(Math.max(0, index - 8), index + 1);
    if (found.startsWith(';') || abbreviation.test(sign)) continue;
    parts.push(trim(slice(traced, from, index + 1)));
    from = index + found.length;
  }
  parts.push(trim(slice(traced, from)));
  return parts.filter(({ text }) => text !== '');
};

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
