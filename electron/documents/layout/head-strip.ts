import {
  countryName,
  letterTitleGap,
  motto,
  ruleShare,
  singlePitch,
  sizes,
  stampHeightMm,
  stampWidthMm,
} from '#shared/official-document/nd30.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { capitals, dateLine, isLetter, letterTitle, numberLine } from '#shared/official-document/printed-lines.ts';
import { balanceLines } from './balance-lines.ts';
import { centredLines, type Paper, rule, ruleGap } from './paper.ts';
import { points } from './sheet.ts';
import type { Mark, Strip } from './strip.ts';

const part = { role: 'P' } as const;
const pitchOf = (size: number): number => size * singlePitch;
const aboveNumber = 8;

/** Ô 1-4, 5b and 10b: agencies beside Quốc hiệu and Tiêu ngữ, then number beside date on one line, then what is below. */
export const headStrip = (document: OfficialDocument, paper: Paper): Strip => {
  const { sheet, measure } = paper;
  const right = headWidth(document, paper);
  const left = sheet.textWidth - right;
  const [leftCentre, rightCentre] = [left / 2, left + right / 2];
  const agencies = agencyMarks(document, left, paper);
  const country = countryMarks(rightCentre, paper);
  const numberTop = Math.max(agencies.height, country.height) + aboveNumber;
  const date = dateLine(document);
  const centred = (lines: readonly string[], size: number, style: 'normal' | 'italics', top: number, centre: number) =>
    centredLines(lines, { size, style, part }, { centre, top, measure });
  const marks: Mark[] = [
    ...agencies.marks,
    ...country.marks,
    ...centred([numberLine(document.head)], sizes.number, 'normal', numberTop, leftCentre),
    ...centred(date === null ? [] : [date], sizes.date, 'italics', numberTop, rightCentre),
  ];
  let bottom = numberTop + pitchOf(sizes.number);
  if (isLetter(document)) {
    const size = sizes.letterTitle;
    const lines = balanceLines(letterTitle(document), left - 10, (text) => measure.width(text, size, 'normal'));
    marks.push(...centred(lines, size, 'normal', bottom + letterTitleGap, leftCentre));
    bottom += letterTitleGap + lines.length * pitchOf(size);
  }
  if (document.urgency) {
    const box = { width: points(stampWidthMm[document.urgency]), height: points(stampHeightMm), top: bottom + 8 };
    marks.push(...stampMarks(document.urgency, { ...box, left: leftCentre - box.width / 2, look: 'red-frame' }, paper));
    bottom = box.top + box.height;
  }
  return { gap: 0, height: bottom, marks };
};

/** Ô 11: a framed line at the right above the head. */
export const circulationStrip = ({ circulation }: OfficialDocument, paper: Paper): readonly Strip[] => {
  if (circulation === undefined) return [];
  const width = paper.measure.width(circulation, sizes.stamp, 'bold') + 12;
  const height = points(stampHeightMm);
  const box = { left: paper.sheet.textWidth - width, top: 0, width, height, look: 'black-frame' as const };
  return [{ gap: 0, height: height + 8, marks: stampMarks(circulation, box, paper) }];
};

type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly look: 'red-frame' | 'black-frame';
};

const stampMarks = (text: string, box: Box, { measure }: Paper): readonly Mark[] => {
  const size = sizes.stamp;
  const top = box.top + (box.height - pitchOf(size)) / 2;
  const lines = centredLines([text], { size, style: 'bold', part }, { centre: box.left + box.width / 2, top, measure });
  return [
    { kind: 'box', ...box },
    ...lines.map((line): Mark => (box.look === 'red-frame' ? { ...line, colour: 'red' } : line)),
  ];
};

/** Width of the right half: enough for Quốc hiệu and the date on one line each; the rest is for the agencies. */
export const headWidth = (document: OfficialDocument, { measure, sheet }: Paper): number => {
  const needed = Math.max(
    measure.width(countryName, sizes.countryName, 'bold'),
    measure.width(dateLine(document) ?? '', sizes.date, 'italics'),
  );
  return Math.min(sheet.textWidth * 0.7, Math.max(needed + 2, sheet.textWidth * 0.56));
};

type Block = { readonly marks: readonly Mark[]; readonly height: number };

const agencyMarks = ({ head }: OfficialDocument, left: number, { measure }: Paper): Block => {
  const split = (lines: readonly string[], size: number, style: 'normal' | 'bold'): readonly string[] =>
    lines.flatMap((line) => balanceLines(capitals(line), left - 4, (text) => measure.width(text, size, style)));
  const superior = split(head.superior, sizes.superior, 'normal');
  const issuer = split(head.issuer, sizes.issuer, 'bold');
  const centre = left / 2;
  const top = superior.length * pitchOf(sizes.superior);
  const height = top + issuer.length * pitchOf(sizes.issuer);
  const last = measure.width(issuer.at(-1) ?? '', sizes.issuer, 'bold');
  return {
    marks: [
      ...centredLines(superior, { size: sizes.superior, style: 'normal', part }, { centre, top: 0, measure }),
      ...centredLines(issuer, { size: sizes.issuer, style: 'bold', part }, { centre, top, measure }),
      rule(centre, height + ruleGap, last * ruleShare),
    ],
    height: height + ruleGap,
  };
};

const countryMarks = (centre: number, { measure }: Paper): Block => {
  const top = pitchOf(sizes.countryName);
  const height = top + pitchOf(sizes.motto);
  return {
    marks: [
      ...centredLines([countryName], { size: sizes.countryName, style: 'bold', part }, { centre, top: 0, measure }),
      ...centredLines([motto], { size: sizes.motto, style: 'bold', part }, { centre, top, measure }),
      rule(centre, height + ruleGap, measure.width(motto, sizes.motto, 'bold')),
    ],
    height: height + ruleGap,
  };
};
