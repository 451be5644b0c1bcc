import { signatureBlankMm, singlePitch, sizes } from '#shared/official-document/nd30.ts';
import type { OfficialDocument, Signature } from '#shared/official-document/official-document.ts';
import { capitals, recipientLines, recipientsLabel } from '#shared/official-document/printed-lines.ts';
import { balanceLines } from './balance-lines.ts';
import { breakLines } from './break-lines.ts';
import { ascent, centredLines, type Paper } from './paper.ts';
import { points } from './sheet.ts';
import { moved, type Strip, type TextMark } from './strip.ts';

/** Part of the text width that Nơi nhận takes; the signature has the right half. */
const recipientsShare = 0.46;
const betweenColumns = 8;
const aboveSignature = 16;
/** Part of the page's height up to which the closing is kept in one piece. */
const highestWhole = 0.6;

const part = { role: 'P' } as const;

/**
 * Ô 7a-7c, 9b and 12. The first strip is joined to the end of the content: no signature stands on a page without it (6.5).
 */
export const closingStrips = (document: OfficialDocument, paper: Paper): readonly Strip[] => {
  const { textWidth } = paper.sheet;
  const { signature, leftSignature } = document;
  if (leftSignature) {
    const half = textWidth / 2;
    const left = signer(leftSignature, { from: 0, width: half }, paper);
    const right = signer(signature, { from: half, width: half }, paper);
    const height = Math.max(left.height, right.height);
    const pair = { gap: aboveSignature, height, marks: [...left.marks, ...right.marks], joined: true };
    return [pair, ...recipientStrips(document, paper, textWidth, 0).map((strip) => ({ ...strip, joined: true }))];
  }
  const width = textWidth * recipientsShare;
  const drop = ascent * (sizes.authority - sizes.recipientsTitle);
  const right = signer(signature, { from: width, width: textWidth - width }, paper);
  // Lowers the smaller letters onto the baseline of the authority line (KY-5).
  return beside(recipientStrips(document, paper, width - betweenColumns, drop), right, paper);
};

type Column = { readonly marks: readonly TextMark[]; readonly height: number };
type Line = Column & { readonly gap: number };

/** Nơi nhận beside the signature in one strip; what a very long list has below the signature follows line by line. */
const beside = (lines: readonly Line[], right: Column, { sheet }: Paper): readonly Strip[] => {
  const whole = lines.reduce((sum, { gap, height }) => sum + gap + height, 0);
  const room = whole < sheet.textHeight * highestWhole ? whole : right.height;
  const marks: TextMark[] = [];
  let top = 0;
  let taken = 0;
  for (const line of lines) {
    if (top + line.gap + line.height > room + 0.01) break;
    marks.push(...line.marks.map((mark) => moved(mark, 0, top + line.gap)));
    top += line.gap + line.height;
    taken += 1;
  }
  const row = { table: { header: null, closing: null }, key: {}, continued: null };
  return [
    {
      gap: aboveSignature,
      height: Math.max(top, right.height),
      marks: [],
      joined: true,
      row: { ...row, cells: [marks, right.marks] },
    },
    ...lines.slice(taken).map(({ gap, height, marks: inLine }): Strip => {
      return { gap, height, marks: [], row: { ...row, cells: [inLine, []] } };
    }),
  ];
};

const recipientStrips = (
  document: OfficialDocument,
  { measure }: Paper,
  width: number,
  drop: number,
): readonly Line[] => {
  const list = recipientLines(document);
  const line = (text: string, size: number, style: TextMark['style']): Line => ({
    gap: 0,
    height: size * singlePitch,
    marks: [{ kind: 'text', text, left: 0, base: ascent * size, size, style, part }],
  });
  const widthOf = (text: string): number => measure.width(text, sizes.recipient, 'normal');
  const label = { ...line(recipientsLabel, sizes.recipientsTitle, 'bolditalics'), gap: drop };
  const lines = list.flatMap((text) => breakLines(text, width, widthOf));
  const drafter = document.drafter ? [{ ...line(document.drafter, sizes.drafter, 'normal'), gap: 4 }] : [];
  return [
    ...(list.length > 0 ? [label] : []),
    ...lines.map((text) => line(text, sizes.recipient, 'normal')),
    ...drafter,
  ];
};

const signer = (
  { authority, title, name }: Signature,
  { from, width }: { readonly from: number; readonly width: number },
  { measure }: Paper,
): Column => {
  const centre = from + width / 2;
  const size = sizes.authority;
  const look = { size, style: 'bold', part } as const;
  const split = (text: string) => balanceLines(text, width - 4, (each) => measure.width(each, size, 'bold'));
  const above = authority.map(capitals).flatMap(split);
  const below = [...(title ? split(title) : []), ...(name === null ? [' '] : split(name))];
  const pitch = size * singlePitch;
  const top = above.length * pitch + points(signatureBlankMm);
  return {
    marks: [
      ...centredLines(above, look, { centre, top: 0, measure }),
      ...centredLines(below, look, { centre, top, measure }).filter(({ text }) => text.trim() !== ''),
    ],
    height: top + below.length * pitch,
  };
};
