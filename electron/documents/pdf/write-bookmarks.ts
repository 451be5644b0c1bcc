import type { PlacedPage } from '../layout/paginate.ts';

type Open = { readonly level: number; readonly entry: PDFKit.PDFOutline };

/** A writer of the file's outline: each bookmark lies under the last one of a higher level. Called page by page. */
export const writeBookmarks = (pdf: PDFKit.PDFDocument): ((bookmarks: PlacedPage['bookmarks']) => void) => {
  const open: Open[] = [];
  return (bookmarks) => {
    for (const { title, level } of bookmarks) {
      while ((open.at(-1)?.level ?? -1) >= level) open.pop();
      const above = open.at(-1)?.entry ?? pdf.outline;
      open.push({ level, entry: above.addItem(title) });
    }
  };
};
