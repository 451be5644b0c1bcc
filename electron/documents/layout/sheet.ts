import { a4Mm, marginsMm } from '#shared/official-document/nd30.ts';
import type { PageLayout } from '#shared/official-document/official-document.ts';

/** One kind of page; all lengths in points. */
export type Sheet = {
  readonly orientation: 'portrait' | 'landscape';
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly textWidth: number;
  readonly textHeight: number;
};

export const points = (mm: number): number => (mm * 72) / 25.4;

/** The A4 page of a layout, upright or turned. */
export const aSheet = (layout: PageLayout, landscape: boolean): Sheet => {
  const margins = marginsMm[layout];
  const [width, height] = landscape ? [a4Mm.height, a4Mm.width] : [a4Mm.width, a4Mm.height];
  return {
    orientation: landscape ? 'landscape' : 'portrait',
    width: points(width),
    height: points(height),
    left: points(margins.left),
    right: points(margins.right),
    top: points(margins.top),
    bottom: points(margins.bottom),
    textWidth: points(width - margins.left - margins.right),
    textHeight: points(height - margins.top - margins.bottom),
  };
};
