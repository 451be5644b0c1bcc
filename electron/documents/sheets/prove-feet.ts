import type { Sheet } from '#shared/sheets/sheet.ts';
import { footPieces } from '#shared/sheets/sheet-text.ts';
import { PaperError } from '../paper-error.ts';
import type { Letters } from '../proof/letters.ts';
import type { PdfText } from '../proof/read-pdf-text.ts';

/** Proves that each page of a print ends with its own foot; `printed`: what stands below the text. */
export const proveFeet = (sheet: Sheet, printed: readonly PdfText[], letters: Letters): void => {
  const pages = Map.groupBy(printed, ({ page }) => page);
  for (let page = 1; page <= Math.max(1, pages.size); page += 1) {
    const written = letters((pages.get(page) ?? []).map(({ text }) => text).join(''));
    if (written !== letters(footPieces(sheet, page, pages.size).join('')))
      throw new PaperError(
        `Cuối trang ${page} của bản in sai chữ. Tệp in bị hủy; hãy báo cho người phụ trách phần mềm.`,
      );
  }
};
