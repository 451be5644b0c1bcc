import { withEndMark } from '#shared/official-document/end-mark.ts';
import { ruleShare, singlePitch, sizes } from '#shared/official-document/nd30.ts';
import type { Annex, OfficialDocument } from '#shared/official-document/official-document.ts';
import { annexLabel, annexReference, capitals } from '#shared/official-document/printed-lines.ts';
import { balanceLines } from './balance-lines.ts';
import { bodyBlocks } from './body-strips.ts';
import { centredLines, type Paper, rule, ruleGap } from './paper.ts';
import { joinBlocks, type Strip } from './strip.ts';

/** PL-2 to PL-7: "Phụ lục I", its title in capitals, the reference line, the content. Place counts from 1. */
export const annexStrips = (
  document: OfficialDocument,
  annex: Annex,
  place: number,
  paper: Paper,
): readonly Strip[] => {
  const blocks = bodyBlocks(withEndMark(annex.blocks), paper, sizes.tableInAnnex);
  return joinBlocks([{ strips: [annexHead(document, annex, place, paper)], keepsNext: true }, ...blocks]);
};

const annexHead = (document: OfficialDocument, annex: Annex, place: number, { sheet, measure }: Paper): Strip => {
  const width = sheet.textWidth * 0.95;
  const label = annexLabel(document, place);
  const widthOf = (text: string): number => measure.width(text, sizes.annexReference, 'italics');
  const title = balanceLines(capitals(annex.title), width, (text) => measure.width(text, sizes.annexTitle, 'bold'));
  const reference = balanceLines(annexReference(document), width, widthOf);
  const centre = sheet.textWidth / 2;
  const at = (lines: number) => ({ centre, top: lines * sizes.annexTitle * singlePitch, measure });
  const heading = { size: sizes.annexLabel, style: 'bold', part: { role: 'H1' } } as const;
  const bottom = at(1 + title.length + reference.length).top;
  return {
    gap: 0,
    height: bottom + ruleGap + 5,
    marks: [
      ...centredLines([label], heading, at(0)),
      ...centredLines(title, { ...heading, part: { role: 'H2' } }, at(1)),
      ...centredLines(reference, { ...heading, style: 'italics', part: { role: 'P' } }, at(1 + title.length)),
      rule(centre, bottom + ruleGap, widthOf(reference.at(-1) ?? '') * (ruleShare / 1.35)),
    ],
    bookmark: { title: `${label}. ${annex.title}`, level: 0 },
  };
};
