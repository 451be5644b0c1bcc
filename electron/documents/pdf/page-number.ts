import type { DynamicContent } from 'pdfmake/interfaces';
import { pageNumberFromTopMm, sizes } from '#shared/official-document/nd30.ts';
import type { Sheet } from './sheet.ts';
import { points } from './sheet.ts';

/**
 * PG-7, PG-8: the number at the top, centred over the text, none on the first page, counted anew in each section.
 * pdfmake asks page by page in order, so the first page asked about is the section's first.
 */
export const pageNumber = (sheet: Sheet): DynamicContent => {
  let first: number | null = null;
  return (page) => {
    first ??= page;
    if (page === first) return null;
    return {
      text: String(page - first + 1),
      fontSize: sizes.pageNumber,
      alignment: 'center',
      margin: [sheet.left, points(pageNumberFromTopMm), sheet.right, 0],
    };
  };
};
