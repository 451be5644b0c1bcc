import type {
  SeenNumbers,
  SeenPaper,
  SeenSection,
  SeenText,
} from '#shared/official-document/conformance/seen-paper.ts';
import { points } from '../layout/sheet.ts';
import { type PdfLine, type PdfPage, type PdfStroke, readPdfLines } from './read-pdf-lines.ts';

type NumberedPage = PdfPage & { readonly place: number };

const mm = (length: number): number => (length * 25.4) / 72;
const topMargin = points(19.5);

/** A PDF that was printed from a document as a checker sees it. */
export const readPdfPaper = async (file: Uint8Array): Promise<SeenPaper> => {
  const pages = (await readPdfLines(file)).map((page, at): NumberedPage => ({ ...page, place: at + 1 }));
  const sections: NumberedPage[][] = [];
  for (const page of pages) {
    const last = sections.at(-1);
    if (!last || page.lines.some(({ text }) => /^phụ lục( [ivxlc\d]+)?$/iu.test(text.trim()))) sections.push([page]);
    else last.push(page);
  }
  return {
    sections: sections.map(seenSection),
    texts: sections.flatMap((own, section) =>
      own.flatMap((page, at) => seenTexts(page, section, at === 0 && section === 0, edgesOf(own))),
    ),
  };
};

const isNumber = ({ text, y }: PdfLine): boolean => y < topMargin && /^\d+$/u.test(text.trim());

type Edges = { readonly left: number; readonly right: number };

const edgesOf = (pages: readonly NumberedPage[]): Edges => {
  const lines = pages.flatMap((page) => page.lines.filter((line) => !isNumber(line)));
  const strokes = pages.flatMap((page) => page.strokes);
  return {
    left: Math.min(...lines.map(({ left }) => left), ...strokes.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right), ...strokes.map(({ right }) => right)),
  };
};

const within = (value: number, least: number, most: number): number =>
  value > most ? most : value < least && value > least - 0.3 ? least : value;

/** The upper, lower and right edge are only seen where the text reaches them: wider is not told from empty. */
const seenSection = (pages: readonly NumberedPage[], place: number): SeenSection => {
  const [first] = pages;
  const { left, right } = edgesOf(pages);
  const lines = pages.flatMap((page) =>
    page.lines.filter((line) => !isNumber(line)).map((line) => ({ ...line, page })),
  );
  const top = Math.min(...lines.map(({ y, sizes }) => y - 0.891 * (sizes[0] ?? 0)));
  const bottom = Math.min(...lines.map(({ y, sizes, page }) => page.height - y - 0.216 * (sizes[0] ?? 0)));
  return {
    where: `trang ${first?.place ?? 1}`,
    widthMm: mm(first?.width ?? 0),
    heightMm: mm(first?.height ?? 0),
    margins: {
      top: within(mm(top), 20, 25),
      bottom: within(mm(bottom), 20, 25),
      left: mm(left),
      right: within(mm((first?.width ?? 0) - right), 15, 20),
    },
    hasTable: pages.some((page) => tableBounds(page) !== null),
    numbers: seenNumbers(pages, place),
  };
};

const seenNumbers = (pages: readonly NumberedPage[], place: number): SeenNumbers | null => {
  if (pages.length < 2) return null;
  const { left, right } = edgesOf(pages);
  const found = pages.map((page) => page.lines.find(isNumber) ?? null);
  const shown = found.flatMap((line, at) => (line && at > 0 ? [{ line, at }] : []));
  return {
    isShown: shown.length === pages.length - 1,
    isOnFirst: found[0] !== null && place >= 0,
    isCentred: shown.every(({ line }) => Math.abs((line.left + line.right) / 2 - (left + right) / 2) < points(1.5)),
    size: shown[0]?.line.sizes[0] ?? 14,
    start: shown[0] ? Number(shown[0].line.text) - shown[0].at : 1,
  };
};

type Bounds = { readonly top: number; readonly bottom: number };

/** Where the tables of a page lie: between the outermost of its upright strokes. */
const tableBounds = ({ strokes }: PdfPage): Bounds | null => {
  const upright = strokes.filter(({ left, right, top, bottom }) => right - left < 0.5 && bottom - top > 8);
  if (upright.length === 0) return null;
  return { top: Math.min(...upright.map(({ top }) => top)), bottom: Math.max(...upright.map(({ bottom }) => bottom)) };
};

const seenTexts = (page: NumberedPage, section: number, isHeadPage: boolean, edges: Edges): readonly SeenText[] => {
  const lines = page.lines.filter((line) => !isNumber(line));
  const table = tableBounds(page);
  const country = isHeadPage ? lines.find(({ text }) => /^CỘNG H(ÒA|OÀ) XÃ HỘI/u.test(text)) : undefined;
  const number = isHeadPage ? lines.find(({ text }) => /^Số\s*:/u.test(text)) : undefined;
  const middle = (edges.left + edges.right) / 2;
  const closing = closingTop(lines, middle);
  const sideOf = (line: PdfLine): SeenText['side'] => {
    const centre = (line.left + line.right) / 2;
    const isLetterTitle =
      number !== undefined &&
      line.y > number.y &&
      line.y < number.y + 60 &&
      line.right < middle &&
      !line.isBold &&
      line.sizes[0] === 12;
    if (country && number && (line.y <= number.y + 1 || isLetterTitle))
      return line.left < country.left - 8 && centre < middle ? 'left' : 'right';
    if (line.y >= closing - 4) return centre < middle ? 'left' : 'right';
    return 'whole';
  };
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const side = sideOf(line);
    const inTable = line.inTable || (table !== null && line.y > table.top && line.y < table.bottom);
    const starts = line.left - edges.left;
    return {
      where: `trang ${page.place}, dòng ${at + 1}`,
      section,
      text: line.text.trim(),
      sizes: line.sizes,
      fonts: line.fonts,
      colours: [],
      isBold: line.isBold,
      isItalic: line.isItalic,
      side,
      align: side === 'whole' && !inTable ? alignOf(line, edges, page.width) : 'centre',
      inTable,
      rule: ruleBelow(line, page.strokes),
      indentMm: starts > 5 ? mm(starts) : null,
      gap: null,
      pitch:
        before && line.y > before.y && starts < 1 && before.left <= line.left + 40
          ? (line.y - before.y) / (line.sizes[0] ?? 1)
          : null,
    };
  });
};

/** Where two begin to sign beside each other, or "Nơi nhận:" stands level with who signs. */
const closingTop = (lines: readonly PdfLine[], middle: number): number => {
  const signs = lines.filter(
    ({ text, isBold, inTable, y }) =>
      isBold && !inTable && /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi') && y > topMargin * 4,
  );
  const pair = signs.find((line) =>
    signs.some((other) => Math.abs(other.y - line.y) < 1 && line.right < middle && other.left > middle),
  );
  const label = lines.find(({ text }) => /^Nơi nhận/u.test(text));
  return Math.min(pair?.y ?? Number.POSITIVE_INFINITY, label?.y ?? Number.POSITIVE_INFINITY);
};

/** The right margins that the decree allows at least and at most: no line may have come so far. */
const rightMargins = [points(15), points(20)];

const alignOf = ({ left, right }: PdfLine, edges: Edges, width: number): SeenText['align'] => {
  const ends = [edges.right, ...rightMargins.map((margin) => width - margin)];
  const isMiddle = ends.some((end) => Math.abs(left - edges.left - (end - right)) < 3);
  if (isMiddle && left > edges.left + 6) return 'centre';
  return left - edges.left > points(13.2) ? 'left' : 'justify';
};

/** A short stroke close below a line and centred under it. */
const ruleBelow = ({ left, right, y }: PdfLine, strokes: readonly PdfStroke[]): number | null => {
  const found = strokes.find(
    (stroke) =>
      stroke.bottom - stroke.top < 1.2 &&
      stroke.top > y &&
      stroke.top - y < 12 &&
      Math.abs((stroke.left + stroke.right) / 2 - (left + right) / 2) < 3,
  );
  return found ? (found.right - found.left) / (right - left) : null;
};
