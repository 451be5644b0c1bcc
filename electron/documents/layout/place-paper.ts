import { withEndMark } from '#shared/official-document/end-mark.ts';
import { pageNumberFromTopMm, sizes } from '#shared/official-document/nd30.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import type { Measure } from '../fonts/measure-text.ts';
import { annexStrips } from './annex-strips.ts';
import { bodyBlocks } from './body-strips.ts';
import { closingStrips } from './closing-strips.ts';
import { contactFoot } from './contact-foot.ts';
import { circulationStrip, headStrip } from './head-strip.ts';
import { type PlacedPage, paginate } from './paginate.ts';
import { ascent, type Paper } from './paper.ts';
import { aSheet, points, type Sheet } from './sheet.ts';
import { joinBlocks, moved, opening, type Strip, type TextMark } from './strip.ts';
import { addresseeStrips, basisStrips, titleStrips } from './title-strips.ts';

/** A page of the paper itself, or of the annex at an index. */
export type PaperPage = PlacedPage & { readonly annex?: number };

/** Every page of a document with everything that lies on it: the paper itself, then each annex with numbers of its own. */
export const placePaper = (document: OfficialDocument, measure: Measure): readonly PaperPage[] => [
  ...placeText(document, measure),
  ...placeAnnexes(document, measure),
];

/** The pages of the paper itself; what its annexes say changes none of them. */
export const placeText = (document: OfficialDocument, measure: Measure): readonly PaperPage[] =>
  numbered(textPages(document, { sheet: sheetOf(document, document.landscape ?? false), measure }), measure);

/** The pages of all annexes; of the text they need the line alone that names it. */
export const placeAnnexes = (document: OfficialDocument, measure: Measure): readonly PaperPage[] =>
  document.annexes.flatMap((annex, at) => {
    const paper = { sheet: sheetOf(document, annex.landscape), measure };
    const pages = paginate(annexStrips(document, annex, at + 1, paper), paper.sheet);
    return numbered(pages, measure).map((page) => ({ ...page, annex: at }));
  });

const sheetOf = ({ layout = 'moreRoom' }: OfficialDocument, landscape: boolean): Sheet => aSheet(layout, landscape);

const textPages = (document: OfficialDocument, paper: Paper): readonly PlacedPage[] => {
  const above = [
    ...circulationStrip(document, paper),
    headStrip(document, paper),
    ...titleStrips(document, paper),
    ...addresseeStrips(document, paper),
  ].map((strip, at): Strip => (at > 0 ? { ...strip, joined: true } : strip));
  const body = bodyBlocks(withEndMark(document.blocks), paper, sizes.tableInText);
  const strips = joinBlocks([
    { strips: opening(above, 'opening'), keepsNext: true },
    { strips: basisStrips(document, paper) },
    ...body,
    { strips: opening(closingStrips(document, paper), 'closing') },
  ]);
  const foot = contactFoot(document, paper);
  const [first, ...rest] = paginate(strips, paper.sheet, foot ? foot.gap + foot.height : 0);
  if (!first || !foot) return first ? [first, ...rest] : rest;
  const { left, height, bottom } = paper.sheet;
  const marks = foot.marks.map((mark) => moved(mark, left, height - bottom - foot.height));
  return [{ ...first, marks: [...marks, ...first.marks] }, ...rest];
};

/** PG-7, PG-8: the number at the top, centred over the text, none on the first page, counted anew in each section. */
const numbered = (pages: readonly PlacedPage[], measure: Measure): readonly PlacedPage[] =>
  pages.map((page, at) => (at === 0 ? page : { ...page, marks: [pageNumber(at + 1, page, measure), ...page.marks] }));

const pageNumber = (number: number, { sheet }: PlacedPage, measure: Measure): TextMark => {
  const size = sizes.pageNumber;
  const text = String(number);
  const left = sheet.left + (sheet.textWidth - measure.width(text, size, 'normal')) / 2;
  const base = points(pageNumberFromTopMm) + ascent * size;
  return { kind: 'text', text, left, base, size, style: 'normal', part: null };
};
