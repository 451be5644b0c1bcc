import type { PDFPageProxy } from 'pdfjs-dist';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PdfRun, pageLines } from './pdf-lines.ts';
import { UnreadableFile } from './unreadable-file.ts';

const lettersOfAScannedPage = 20;

const runsOf = async (page: PDFPageProxy): Promise<PdfRun[]> => {
  const [, , , height = 0] = page.view;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , scale = 0, left = 0, bottom = 0] = item.transform as readonly number[];
    const size = Math.abs(scale) || item.height;
    return [{ text: item.str, left, right: left + item.width, top: height - bottom, size }];
  });
};

/** The text layer of a PDF, page after page. Refuses a scan, which has none. */
export const readPdfFile = async (bytes: Uint8Array): Promise<string> => {
  const task = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pages: string[] = [];
  try {
    const file = await task.promise;
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      pages.push(pageLines(await runsOf(page)));
      page.cleanup();
    }
  } catch {
    throw new UnreadableFile('Không mở được tệp PDF: tệp bị hỏng hoặc đặt mật khẩu.');
  } finally {
    await task.destroy();
  }
  const text = pages.join('\n');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < pages.length * lettersOfAScannedPage) {
    throw new UnreadableFile('Tệp PDF là bản chụp, không có lớp chữ: cần bản Word hoặc bản PDF xuất từ Word.');
  }
  return text;
};
