import type { Content } from 'pdfmake';
import { bodyPitch, paragraphGap, ruleShare, sizes } from '#shared/official-document/nd30.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import {
  addresseeLines,
  addresseesLabel,
  basisLines,
  isLetter,
  typeName,
} from '#shared/official-document/printed-lines.ts';
import { balanceLines } from './balance-lines.ts';
import type { Paper } from './node-parts.ts';
import { lineHeight, rule, singleLine } from './node-parts.ts';
import { points } from './sheet.ts';
import { unbrokenWords } from './unbroken-words.ts';

/** Ô 5a: type name, trích yếu and the rule below; nothing for a Công văn. */
export const titleNodes = (document: OfficialDocument, paper: Paper): readonly Content[] => {
  if (isLetter(document)) return [];
  const widthOf = (text: string): number => paper.measure.width(text, sizes.title, 'bold');
  const lines = balanceLines(document.title, paper.sheet.textWidth * 0.92, widthOf);
  const style = { bold: true, alignment: 'center', lineHeight: singleLine } as const;
  return [
    { ...style, text: typeName(document), fontSize: sizes.typeName, margin: [0, 20, 0, 0] },
    ...lines.map((text) => ({ ...style, text, fontSize: sizes.title })),
    rule(widthOf(lines.at(-1) ?? '') * ruleShare),
    { text: ' ', fontSize: 6 },
  ];
};

/** Ô 9a: an only addressee on the line of "Kính gửi:", several below each other with the dashes under the colon (KG-3). */
export const addresseeNodes = (document: OfficialDocument, paper: Paper): readonly Content[] => {
  const lines = addresseeLines(document);
  if (lines.length === 0) return [];
  const above = isLetter(document) ? 20 : 8;
  const style = { fontSize: sizes.addressee, lineHeight: lineHeight(bodyPitch) };
  if (lines.length === 1) {
    return [{ ...style, text: `${addresseesLabel} ${lines[0]}`, alignment: 'center', margin: [0, above, 0, 4] }];
  }
  const widthOf = (text: string): number => paper.measure.width(text, sizes.addressee, 'normal');
  const colon = widthOf(addresseesLabel.slice(0, -1));
  const dash = widthOf('- ');
  const longest = Math.max(...lines.map(widthOf));
  const left = Math.max(points(10), (paper.sheet.textWidth - colon - dash - longest) / 2);
  return [
    { ...style, text: addresseesLabel, margin: [left, above, 0, 0] },
    ...lines.map((text, at) => ({
      ...style,
      columns: [{ text: '-', width: dash }, { text }],
      margin: [left + colon, 2, 0, at === lines.length - 1 ? 4 : 0] as [number, number, number, number],
    })),
  ];
};

/** CC-1: căn cứ in italics, one paragraph each. */
export const basisNodes = (document: OfficialDocument, indent: number): readonly Content[] =>
  basisLines(document).map((text) => ({
    text: unbrokenWords(text),
    italics: true,
    fontSize: sizes.basis,
    alignment: 'justify',
    leadingIndent: indent,
    lineHeight: lineHeight(bodyPitch),
    margin: [0, paragraphGap, 0, 0],
  }));
