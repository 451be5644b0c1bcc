import { type Paragraph, type Table, TableCell, TableRow } from 'docx';
import { signatureBlankMm, sizes } from '#shared/official-document/nd30.ts';
import type { OfficialDocument, Signature } from '#shared/official-document/official-document.ts';
import { capitals, recipientLines, recipientsLabel } from '#shared/official-document/printed-lines.ts';
import { balanceLines } from '../layout/balance-lines.ts';
import type { Paper } from '../layout/paper.ts';
import { points } from '../layout/sheet.ts';
import { balanced, bareTable, spacer, styled } from './word-parts.ts';
import { twips } from './word-units.ts';

const recipientsShare = 0.46;
/** A longer list of recipients may go on on the next page. */
const mostKept = 40;

/** Ô 7a to 7c, 9b and 12. */
export const closingParts = (document: OfficialDocument, paper: Paper): readonly (Paragraph | Table)[] => {
  const { textWidth } = paper.sheet;
  const { signature, leftSignature, recipients } = document;
  const row = (left: readonly Paragraph[], right: readonly Paragraph[]): TableRow =>
    new TableRow({
      cantSplit: recipients.length < mostKept,
      children: [new TableCell({ children: [...left] }), new TableCell({ children: [...right] })],
    });
  if (leftSignature) {
    const half = textWidth / 2;
    const signers = row(signerParts(leftSignature, half, paper), signerParts(signature, half, paper));
    return [spacer(16, true), bareTable([half, half], [signers]), ...recipientParts(document, 0)];
  }
  const left = textWidth * recipientsShare;
  // Lowers the smaller letters onto the baseline of the authority line (KY-5).
  const drop = 0.891 * (sizes.authority - sizes.recipientsTitle);
  const list = recipientParts(document, drop);
  const both = row(list.length > 0 ? list : [styled('NoiNhan', [])], signerParts(signature, textWidth - left, paper));
  return [spacer(16, true), bareTable([left, textWidth - left], [both])];
};

const recipientParts = (document: OfficialDocument, drop: number): readonly Paragraph[] => {
  const lines = recipientLines(document);
  return [
    ...(lines.length > 0 ? [styled('NoiNhanTen', [recipientsLabel], { spacing: { before: twips(drop) } })] : []),
    ...lines.map((text) => styled('NoiNhan', [text])),
    ...(document.drafter ? [styled('NguoiSoan', [document.drafter])] : []),
  ];
};

const signerParts = ({ authority, title, name }: Signature, room: number, { measure }: Paper): readonly Paragraph[] => {
  const split = (text: string): readonly string[] =>
    balanceLines(text, room - 4, (part) => measure.width(part, sizes.authority, 'bold'));
  const above = { spacing: { before: twips(points(signatureBlankMm)) } };
  return [
    ...authority.map((line) => balanced('QuyenHan', split(capitals(line)))),
    ...(title ? [balanced('HoTen', split(title), above)] : []),
    balanced('HoTen', name === null ? [] : split(name), title ? {} : above),
  ];
};
