import type { PaperPage } from './place-paper.ts';
import type { Piece } from './strip.ts';

/** Where a piece of the paper lies on one page, in points from the page's upper edge; one that goes on has a place on each. */
export type PrintedPlace = {
  readonly piece: Piece | { readonly annex: number };
  /** From 1. */
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
};

/** Where everything lies, from the first page to the last. */
export const printedPlaces = (pages: readonly PaperPage[]): readonly PrintedPlace[] => {
  let current: Piece = 'opening';
  return pages.flatMap(({ annex, sheet, openings, end }, at): readonly PrintedPlace[] => {
    const page = at + 1;
    if (annex !== undefined) return [{ piece: { annex }, page, top: 0, bottom: sheet.height }];
    const places: PrintedPlace[] = [];
    let top = sheet.top;
    for (const { piece, top: next, above } of openings) {
      if (above > top) places.push({ piece: current, page, top, bottom: above });
      current = piece;
      top = next;
    }
    return [...places, { piece: current, page, top, bottom: end }];
  });
};
