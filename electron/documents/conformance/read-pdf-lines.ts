import type { PDFPageProxy } from 'pdfjs-dist';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PaperError } from '../paper-error.ts';

/** Letters on one baseline in one look; points, y from the upper edge of the page. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly sizes: readonly number[];
  readonly fonts: readonly string[];
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Tagged as part of a table or chart. */
  readonly inTable: boolean;
};

export type PdfStroke = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
  readonly strokes: readonly PdfStroke[];
};

const mostPages = 2_000;

/** What stands on each page of a PDF. PaperError when it can't be read. */
export const readPdfLines = async (file: Uint8Array): Promise<readonly PdfPage[]> => {
  const task = getDocument({
    data: new Uint8Array(file),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages) throw new PaperError(`Tệp PDF dài hơn ${mostPages} trang nên không được kiểm tra.`);
    const pages: PdfPage[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const opened = await pdf.getPage(page);
      pages.push(await readPage(opened));
      opened.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof PaperError) throw error;
    throw new PaperError('Tệp không phải là tệp PDF đọc được.');
  } finally {
    await task.destroy();
  }
};

const tableTags = new Set(['TD', 'TH', 'Caption']);

/** Runs farther apart on one baseline stand in different columns; the room for a pen in "Số:      /" is narrower. */
const columnGap = 34;

const readPage = async (page: PDFPageProxy): Promise<PdfPage> => {
  const [, , width = 0, height = 0] = page.view;
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
  const lines: PdfLine[] = [];
  const tags: string[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') tags.pop();
      else tags.push('tag' in item ? String(item.tag) : '');
      continue;
    }
    if (item.str.trim() === '') continue;
    const [size = 0, turned = 0, , , left = 0, fromBottom = 0] = item.transform as readonly number[];
    // Only the draft mark behind the text is turned.
    if (turned !== 0) continue;
    const { name } = page.commonObjs.get(item.fontName) as { readonly name: string };
    const run: PdfLine = {
      text: item.str,
      left,
      right: left + item.width,
      y: height - fromBottom,
      sizes: [Math.round(size * 100) / 100],
      fonts: [name.replace(/^[A-Z]{6}\+/u, '')],
      isBold: /Bold/u.test(name),
      isItalic: /Italic|Oblique/u.test(name),
      inTable: tags.some((tag) => tableTags.has(tag)),
    };
    const before = lines.at(-1);
    const gap = before ? run.left - before.right : 0;
    const goesOn = before && Math.abs(before.y - run.y) < 1 && gap < columnGap && gap > -2;
    if (before && goesOn) lines[lines.length - 1] = joined(before, run, gap);
    else lines.push(run);
  }
  return { width, height, lines, strokes: readStrokes(operators) };
};

const joined = (before: PdfLine, run: PdfLine, gap: number): PdfLine => ({
  text: `${before.text}${gap > 0.5 && !/\s$/u.test(before.text) ? ' ' : ''}${run.text}`,
  left: before.left,
  right: run.right,
  y: before.y,
  sizes: [...new Set([...before.sizes, ...run.sizes])],
  fonts: [...new Set([...before.fonts, ...run.fonts])],
  isBold: before.isBold && run.isBold,
  isItalic: before.isItalic && run.isItalic,
  inTable: before.inTable && run.inTable,
});

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

// The upper left corner of the page is the origin of what is drawn: y counts downwards already.
const readStrokes = ({ fnArray, argsArray }: Operators): readonly PdfStroke[] =>
  fnArray.flatMap((operator, at): readonly PdfStroke[] => {
    if (operator !== OPS.constructPath) return [];
    const [, , bounds] = argsArray[at] as readonly [number, unknown, Float32Array | null];
    if (!bounds) return [];
    const [left = 0, top = 0, right = 0, bottom = 0] = bounds;
    return [{ left, right, top: Math.min(top, bottom), bottom: Math.max(top, bottom) }];
  });
