import type { Content } from 'pdfmake';
import { signatureBlankMm, singlePitch, sizes } from '#shared/official-document/nd30.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { capitals, recipientLines, recipientsLabel } from '#shared/official-document/printed-lines.ts';
import { balanceLines } from './balance-lines.ts';
import { breakLines } from './break-lines.ts';
import type { Paper } from './node-parts.ts';
import { ascent, bareLayout, singleLine } from './node-parts.ts';
import { points } from './sheet.ts';

/** Part of the text width that Nơi nhận takes; the signature has the right half. */
const recipientsShare = 0.46;
const betweenColumns = 8;

/** Ô 9b beside 7a-7c: Nơi nhận level with the line of authority, room to sign, the name. */
export const signatureNode = (document: OfficialDocument, paper: Paper): Content => {
  const { textWidth, textHeight } = paper.sheet;
  const left = textWidth * recipientsShare;
  return {
    table: {
      widths: [left - betweenColumns, textWidth - left],
      body: [
        [{ stack: recipients(document), margin: [0, 0, 0, 0] }, { stack: signer(document, textWidth - left, paper) }],
      ],
    },
    layout: { ...bareLayout, paddingRight: (column) => (column === 0 ? betweenColumns : 0) },
    lineHeight: singleLine,
    margin: [0, 16, 0, 0],
    unbreakable: recipientsHeight(document, left - betweenColumns, paper) < textHeight * 0.6,
  };
};

const recipients = (document: OfficialDocument): Content[] => {
  const lines = recipientLines(document);
  if (lines.length === 0) return [''];
  // Lowers the smaller letters onto the baseline of the authority line (KY-5).
  const drop = ascent * (sizes.authority - sizes.recipientsTitle);
  return [
    { text: recipientsLabel, fontSize: sizes.recipientsTitle, bold: true, italics: true, margin: [0, drop, 0, 0] },
    ...lines.map((text) => ({ text, fontSize: sizes.recipient })),
  ];
};

const signer = ({ signature }: OfficialDocument, width: number, { measure }: Paper): Content[] => {
  const split = (line: string): readonly string[] =>
    balanceLines(capitals(line), width, (text) => measure.width(text, sizes.authority, 'bold'));
  const style = { bold: true, alignment: 'center' } as const;
  return [
    ...signature.authority.flatMap(split).map((text) => ({ ...style, text, fontSize: sizes.authority })),
    { text: signature.name ?? ' ', ...style, fontSize: sizes.signer, margin: [0, points(signatureBlankMm), 0, 0] },
  ];
};

const recipientsHeight = (document: OfficialDocument, width: number, { measure }: Paper): number => {
  const size = sizes.recipient;
  const widthOf = (text: string): number => measure.widthAtMost(text, size, 'normal');
  return recipientLines(document).reduce(
    (sum, line) => sum + breakLines(line, width, widthOf).length * size * singlePitch,
    0,
  );
};
