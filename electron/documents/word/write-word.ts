import { Document, Packer } from 'docx';
import { documentType } from '#shared/official-document/document-types.ts';
import { withEndMark } from '#shared/official-document/end-mark.ts';
import { ruleShare, sizes } from '#shared/official-document/nd30.ts';
import type { Annex, OfficialDocument } from '#shared/official-document/official-document.ts';
import { annexLabel, annexReference, capitals } from '#shared/official-document/printed-lines.ts';
import type { Measure } from '../fonts/measure-text.ts';
import { balanceLines } from '../layout/balance-lines.ts';
import type { Paper } from '../layout/paper.ts';
import { aSheet } from '../layout/sheet.ts';
import { bodyParts } from './word-body.ts';
import { closingParts } from './word-closing.ts';
import { addresseeParts, basisParts, headParts, titleParts } from './word-head.ts';
import { wordSection } from './word-page.ts';
import { balanced, ruleParagraph, styled } from './word-parts.ts';
import { wordStyles } from './word-styles.ts';

/** The document as a Word file that a clerk can go on writing in: styles, tables and page numbers are Word's own. */
export const writeWord = async (document: OfficialDocument, measure: Measure): Promise<Uint8Array<ArrayBuffer>> => {
  const layout = document.layout ?? 'moreRoom';
  const draft = document.draft ?? false;
  const { name } = documentType(document.type);
  const paper: Paper = { sheet: aSheet(layout, document.landscape ?? false), measure };
  const text = [
    ...headParts(document, paper),
    ...titleParts(document, paper),
    ...addresseeParts(document, paper),
    ...basisParts(document),
    ...bodyParts(withEndMark(document.blocks), paper, 'text'),
    ...closingParts(document, paper),
  ];
  const file = new Document({
    title: document.title === '' ? name : `${name}: ${document.title}`,
    creator: document.head.issuerName,
    description: 'Sổ Kế Hoạch',
    styles: wordStyles,
    sections: [
      wordSection(text, { sheet: paper.sheet, contact: document.contact, draft }),
      ...document.annexes.map((annex, at) => {
        const turned: Paper = { sheet: aSheet(layout, annex.landscape), measure };
        return wordSection(annexParts(document, annex, at + 1, turned), { sheet: turned.sheet, draft });
      }),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
};

/** PL-2 to PL-7. Place counts from 1. */
const annexParts = (document: OfficialDocument, annex: Annex, place: number, paper: Paper) => {
  const { sheet, measure } = paper;
  const room = sheet.textWidth * 0.95;
  const widthOf = (text: string): number => measure.width(text, sizes.annexReference, 'italics');
  const reference = balanceLines(annexReference(document), room, widthOf);
  const title = balanceLines(capitals(annex.title), room, (text) => measure.width(text, sizes.annexTitle, 'bold'));
  return [
    styled('PhuLuc', [annexLabel(document, place)]),
    balanced('TenPhuLuc', title),
    balanced('KemTheo', reference),
    ruleParagraph(widthOf(reference.at(-1) ?? '') * (ruleShare / 1.35), sheet.textWidth),
    ...bodyParts(withEndMark(annex.blocks), paper, 'annex'),
  ];
};
