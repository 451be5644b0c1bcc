import type { PDFPageProxy } from 'pdfjs-dist';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of letters on the page: never more than one line of one cell, often less. */
export type PdfText = {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  /** Points from the upper edge of the page to the baseline. */
  readonly fromTop: number;
  /** Points from the left edge. */
  readonly left: number;
  readonly right: number;
};

/** The text of a PDF in the order in which it was written, of what lies on the paper. */
export const readPdfText = async (pdf: Uint8Array): Promise<readonly PdfText[]> => {
  const task = getDocument({
    // pdfjs takes the bytes away from its caller.
    data: new Uint8Array(pdf),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const file = await task.promise;
    const texts: PdfText[] = [];
    for (let page = 1; page <= file.numPages; page += 1) {
      const opened = await file.getPage(page);
      texts.push(...(await pageText(opened)));
      opened.cleanup();
    }
    return texts;
  } finally {
    await task.destroy();
  }
};

const pageText = async (page: PDFPageProxy): Promise<readonly PdfText[]> => {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts: PdfText[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [, turned = 0, , , x = 0, y = 0] = item.transform as readonly number[];
    // Only the draft mark behind the text is turned.
    if (turned !== 0) continue;
    const text = item.str;
    const isOnPaper = x >= left && x + item.width <= right && y >= bottom && y <= top;
    if (text.trim() !== '' && isOnPaper) {
      const place = { page: page.pageNumber, fromTop: top - y, left: x - left, right: x - left + item.width };
      texts.push({ text, ...place });
    }
  }
  return texts;
};
