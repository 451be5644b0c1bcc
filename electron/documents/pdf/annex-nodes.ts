import type { Content } from 'pdfmake';
import { withEndMark } from '#shared/official-document/end-mark.ts';
import { ruleShare, sizes } from '#shared/official-document/nd30.ts';
import type { Annex, OfficialDocument } from '#shared/official-document/official-document.ts';
import { annexLabel, annexReference, capitals } from '#shared/official-document/printed-lines.ts';
import { balanceLines } from './balance-lines.ts';
import { bodyNodes } from './body-nodes.ts';
import type { FlowNode } from './flow.ts';
import { flowNode } from './flow.ts';
import type { Paper } from './node-parts.ts';
import { rule, singleLine } from './node-parts.ts';

/** PL-2 to PL-7: "Phụ lục I", its title in capitals, the reference line, the content. Place counts from 1. */
export const annexNodes = (
  document: OfficialDocument,
  annex: Annex,
  place: number,
  paper: Paper,
): readonly FlowNode[] => {
  const { measure, sheet } = paper;
  const style = { alignment: 'center', lineHeight: singleLine } as const;
  const width = sheet.textWidth * 0.95;
  const label = annexLabel(document, place);
  const title = balanceLines(capitals(annex.title), width, (text) => measure.width(text, sizes.annexTitle, 'bold'));
  const widthOf = (text: string): number => measure.width(text, sizes.annexReference, 'italics');
  const reference = balanceLines(annexReference(document), width, widthOf);
  const bookmark = { outline: true, outlineText: `${label}. ${annex.title}` };
  const heading: readonly Content[] = [
    { ...style, ...bookmark, text: label, bold: true, fontSize: sizes.annexLabel },
    ...title.map((text) => ({ ...style, text, bold: true, fontSize: sizes.annexTitle })),
    ...reference.map((text) => ({ ...style, text, italics: true, fontSize: sizes.annexReference })),
    rule(widthOf(reference.at(-1) ?? '') * (ruleShare / 1.35)),
    { text: ' ', fontSize: 4 },
  ];
  const content = bodyNodes(withEndMark(annex.blocks), paper, sizes.tableInAnnex);
  return [...heading.map((node) => flowNode('keep', node)), ...content];
};
