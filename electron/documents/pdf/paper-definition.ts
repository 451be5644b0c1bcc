import type { Content } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { documentType } from '#shared/official-document/document-types.ts';
import { sizes } from '#shared/official-document/nd30.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import type { Measure } from '../fonts/measure-text.ts';
import { annexNodes } from './annex-nodes.ts';
import { closedBody } from './closed-body.ts';
import type { FlowNode } from './flow.ts';
import { flowNode } from './flow.ts';
import { headNodes } from './head-nodes.ts';
import { indent, type Paper } from './node-parts.ts';
import { pageNumber } from './page-number.ts';
import type { Sheet } from './sheet.ts';
import { aSheet } from './sheet.ts';
import { addresseeNodes, basisNodes, titleNodes } from './title-nodes.ts';

/** A run of pages of one kind with page numbers of its own: the paper itself, then each annex. */
export type PaperSection = { readonly sheet: Sheet; readonly flow: readonly FlowNode[] };

/**
 * Makers of what the document prints, section by section. pdfmake alters what it is given: a section that was laid out
 * must be made anew.
 */
export const paperSections = (document: OfficialDocument, measure: Measure): readonly (() => PaperSection)[] => {
  const layout = document.layout ?? 'moreRoom';
  const paperOf = (landscape: boolean): Paper => ({ sheet: aSheet(layout, landscape), measure });
  return [
    () => textSection(document, paperOf(false)),
    ...document.annexes.map((annex, at) => (): PaperSection => {
      const paper = paperOf(annex.landscape);
      return { sheet: paper.sheet, flow: annexNodes(document, annex, at + 1, paper) };
    }),
  ];
};

const textSection = (document: OfficialDocument, paper: Paper): PaperSection => {
  const opening = [headNodes(document, paper), ...titleNodes(document, paper), ...addresseeNodes(document, paper)];
  const flow = [
    ...opening.map((node) => flowNode('keep', node)),
    ...basisNodes(document, indent).map((node) => flowNode('text', node)),
    ...closedBody(document, paper),
  ];
  return { sheet: paper.sheet, flow };
};

/** One section for pdfmake. */
export const sectionContent = ({ sheet }: Pick<PaperSection, 'sheet'>, content: Content): Content => ({
  section: content,
  pageSize: { width: sheet.width, height: sheet.height },
  pageOrientation: sheet.orientation,
  pageMargins: [sheet.left, sheet.top, sheet.right, sheet.bottom],
  header: pageNumber(sheet),
});

/** The frame around the sections: font, language, and what the file says about itself. */
export const paperDefinition = (
  document: OfficialDocument,
  createdAt: Date,
  content: Content,
): TDocumentDefinitions => ({
  version: '1.7',
  pageSize: 'A4',
  language: 'vi-VN',
  displayTitle: true,
  info: {
    title: `${documentType(document.type).name}: ${document.title}`,
    author: document.head.issuerName,
    creationDate: createdAt,
    modDate: createdAt,
    creator: 'Sổ Kế Hoạch',
    producer: 'Sổ Kế Hoạch',
  },
  defaultStyle: { font: 'Paper', fontSize: sizes.body },
  content,
});
