import { documentType } from '#shared/official-document/document-types.ts';
import { bodyPitch, paragraphGap, ruleShare, singlePitch, sizes } from '#shared/official-document/nd30.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import {
  addresseeLines,
  addresseesLabel,
  basisLines,
  capitals,
  hasTitle,
  isLetter,
  resolvesLine,
  typeName,
} from '#shared/official-document/printed-lines.ts';
import { balanceLines } from './balance-lines.ts';
import { ascent, centredLines, indent, type Paper, rule, ruleGap } from './paper.ts';
import { points } from './sheet.ts';
import type { Mark, Strip, TextMark } from './strip.ts';
import { textStrips } from './text-strips.ts';

const aboveTitle = 20;
const belowTitle = 8;

/** Ô 5a: type name, trích yếu and the rule below; nothing for a Công văn. */
export const titleStrips = (document: OfficialDocument, { sheet, measure }: Paper): readonly Strip[] => {
  if (isLetter(document)) return [];
  const centre = sheet.textWidth / 2;
  const widthOf = (text: string): number => measure.width(text, sizes.title, 'bold');
  const type = typeName(document);
  const lines = hasTitle(document) ? balanceLines(document.title, sheet.textWidth * 0.92, widthOf) : [];
  const pitch = sizes.title * singlePitch;
  const height = (1 + lines.length) * pitch;
  const place = { centre, measure };
  const marks: Mark[] = [
    ...centredLines([type], { size: sizes.typeName, style: 'bold', part: { role: 'H1' } }, { ...place, top: 0 }),
    ...centredLines(lines, { size: sizes.title, style: 'bold', part: { role: 'P' } }, { ...place, top: pitch }),
  ];
  if (documentType(document.type).ruleBelowTitle !== false)
    marks.push(rule(centre, height + ruleGap, widthOf(lines.at(-1) ?? type) * ruleShare));
  return [{ gap: aboveTitle, height: height + ruleGap + belowTitle, marks }];
};

/** The first dash stands under the colon, or so far in where the call is a long one. */
const farthestDash = points(60);

/** Ô 9a: an only addressee on the line of "Kính gửi:", several below each other with the dashes under the colon (KG-3). */
export const addresseeStrips = (document: OfficialDocument, { sheet, measure }: Paper): readonly Strip[] => {
  const lines = addresseeLines(document);
  const label = addresseesLabel(document);
  if (lines.length === 0) return [];
  const size = sizes.addressee;
  const pitch = size * bodyPitch;
  const part = { role: 'P' } as const;
  const gap = isLetter(document) ? aboveTitle : paragraphGap;
  const widthOf = (text: string): number => measure.width(text, size, 'normal');
  const lineStrip = (marks: readonly TextMark[], above: number): Strip => ({ gap: above, height: pitch, marks });
  const line = (text: string, left: number): TextMark => {
    return { kind: 'text', text, left, base: ascent * size, size, style: 'normal', part };
  };
  if (lines.length === 1) {
    const broken = balanceLines(`${label} ${lines[0]}`, sheet.textWidth * 0.92, widthOf);
    return broken.map((text, at) => lineStrip([line(text, (sheet.textWidth - widthOf(text)) / 2)], at === 0 ? gap : 0));
  }
  const colon = Math.min(widthOf(label.slice(0, -1)), farthestDash);
  const dash = widthOf('- ');
  const longest = Math.max(...lines.map(widthOf));
  const left = Math.max(points(10), (sheet.textWidth - colon - dash - longest) / 2);
  const room = sheet.textWidth - left - colon - dash;
  return [
    lineStrip([line(label, left)], gap),
    ...lines.flatMap((text) =>
      balanceLines(text, room, widthOf).map((shown, at) =>
        lineStrip(at === 0 ? [line(`- ${shown}`, left + colon)] : [line(shown, left + colon + dash)], at === 0 ? 2 : 0),
      ),
    ),
  ];
};

/** QD-1, CC-1: whose power the paper rests on, căn cứ in italics, "QUYẾT ĐỊNH:". */
export const basisStrips = (document: OfficialDocument, paper: Paper): readonly Strip[] => {
  const centred = { size: sizes.basis, align: 'centre', firstIndent: 0, part: { role: 'P' }, gap: 10 } as const;
  const resolves = resolvesLine(document);
  const bold = (text: string) => textStrips([{ text, style: 'bold' }], centred, paper);
  return [
    ...(document.authority ? bold(capitals(document.authority)) : []),
    ...basisLines(document).flatMap((text) =>
      textStrips(
        [{ text, style: 'italics' }],
        { size: sizes.basis, align: 'justify', firstIndent: indent, part: { role: 'P' } },
        paper,
      ),
    ),
    ...(resolves === null ? [] : bold(resolves)),
  ];
};
