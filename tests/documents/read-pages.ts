import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One line of text of one cell or column; lengths in points, y from the upper edge of the page to the baseline. */
export type PageLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
};

type Rule = { readonly left: number; readonly right: number; readonly y: number };

export type Page = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
  /** Horizontal strokes. */
  readonly rules: readonly Rule[];
};

export const openPdf = (pdf: Uint8Array, verbosity: number = VerbosityLevel.ERRORS): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(pdf), verbosity }).promise;

/** Reads and draws every page as a viewer does, and tells the console of whatever it finds odd in the file. */
export const drawEveryPage = async (pdf: Uint8Array): Promise<void> => {
  const file = await openPdf(pdf, VerbosityLevel.WARNINGS);
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    await page.getOperatorList();
    await page.getTextContent();
  }
  await file.loadingTask.destroy();
};

/** What stands where on each page. Runs on one baseline less than "gap" points apart count as one line. */
export const readPages = async (pdf: Uint8Array, gap = 34): Promise<readonly Page[]> => {
  const file = await openPdf(pdf);
  const pages: Page[] = [];
  for (let page = 1; page <= file.numPages; page += 1) pages.push(await readPage(await file.getPage(page), gap));
  await file.loadingTask.destroy();
  return pages;
};

/** The only line that matches; throws with what is there otherwise. */
export const lineOf = (page: Page | undefined, pattern: RegExp): PageLine => {
  const found = page?.lines.filter((line) => pattern.test(line.text)) ?? [];
  const [line] = found;
  if (!line || found.length > 1) throw new Error(`${found.length} lines match ${pattern}: ${allText(page)}`);
  return line;
};

export const allText = (page: Page | undefined): string => page?.lines.map(({ text }) => text).join('\n') ?? '';

export const middle = ({ left, right }: { readonly left: number; readonly right: number }): number =>
  (left + right) / 2;

const readPage = async (page: PDFPageProxy, gap: number): Promise<Page> => {
  const [, , width = 0, height = 0] = page.view;
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent({ disableNormalization: true });
  const lines: PageLine[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [size = 0, , , , left = 0, fromBottom = 0] = item.transform as readonly number[];
    const font = String((page.commonObjs.get(item.fontName) as { readonly name: string }).name);
    const style = { size, font, isBold: /Bold/.test(font), isItalic: /Italic/.test(font) };
    const run = { text: item.str, left, right: left + item.width, y: height - fromBottom, ...style };
    const before = lines.at(-1);
    const goesOn =
      before && Math.abs(before.y - run.y) < 0.5 && run.left - before.right < gap && run.left >= before.left;
    if (goesOn) {
      const space = run.left - before.right > 0.5 && !/\s$/.test(before.text) ? ' ' : '';
      lines[lines.length - 1] = { ...before, text: before.text + space + run.text, right: run.right };
    } else lines.push(run);
  }
  return { width, height, lines, rules: readRules(operators) };
};

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

// The upper left corner of pdfkit's page is its origin: y counts downwards already.
const readRules = ({ fnArray, argsArray }: Operators): readonly Rule[] =>
  fnArray.flatMap((operator, at): readonly Rule[] => {
    if (operator !== OPS.constructPath) return [];
    const [, , bounds] = argsArray[at] as readonly [number, unknown, Float32Array | null];
    const [left = 0, top = 0, right = 0, bottom = 0] = bounds ?? [];
    return Math.abs(top - bottom) < 0.01 && right - left > 1 ? [{ left, right, y: top }] : [];
  });
