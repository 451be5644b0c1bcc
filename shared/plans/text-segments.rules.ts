import type { TextLink } from './plan-text.ts';

/** A run of text with the rows that were read from it; without rows it is plain. */
export type Segment = { readonly from: number; readonly text: string; readonly links: readonly TextLink[] };
export type Paragraph = { readonly from: number; readonly segments: readonly Segment[] };

const segmentsOf = (text: string, from: number, to: number, links: readonly TextLink[]): Segment[] => {
  const here = links.filter((link) => link.from < to && link.to > from);
  const cuts = [from, to, ...here.flatMap((link) => [link.from, link.to])].filter((at) => at >= from && at <= to);
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? to;
    return {
      from: start,
      text: text.slice(start, end),
      links: here.filter((link) => link.from <= start && link.to >= end),
    };
  });
};

/** A text as paragraphs, cut where links begin and end; `links` in the order of the text. Empty lines are left out. */
export const textParagraphs = (text: string, links: readonly TextLink[]): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    if (line.trim() !== '') paragraphs.push({ from, segments: segmentsOf(text, from, to, links) });
    from = to + 1;
  }
  return paragraphs;
};

/** The rows whose words touch those of one of them, the same row first. */
export const linksAround = (links: readonly TextLink[], id: string | undefined): TextLink[] => {
  const own = links.find((link) => link.id === id);
  if (!own) return [];
  const others = links.filter((link) => link.id !== id && link.from < own.to && link.to > own.from);
  return [own, ...others];
};
