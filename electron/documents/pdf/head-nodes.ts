import type { Content, TableCell } from 'pdfmake';
import { countryName, letterTitleGap, motto, ruleShare, sizes } from '#shared/official-document/nd30.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { capitals, dateLine, isLetter, letterTitle, numberLine } from '#shared/official-document/printed-lines.ts';
import { balanceLines } from './balance-lines.ts';
import type { Paper } from './node-parts.ts';
import { bareLayout, rule, singleLine } from './node-parts.ts';

/** Ô 1-4 (and 5b): agencies beside Quốc hiệu and Tiêu ngữ, then number beside date on one line. */
export const headNodes = (document: OfficialDocument, paper: Paper): Content => {
  const right = rightWidth(document, paper);
  const left = paper.sheet.textWidth - right;
  const numbers: TableCell[] = [
    { text: numberLine(document.head), fontSize: sizes.number },
    { text: dateLine(document.head), fontSize: sizes.date, italics: true, noWrap: true },
  ];
  const rows: TableCell[][] = [[agencies(document, left, paper), country(paper)], numbers];
  if (isLetter(document)) rows.push([letterTitleCell(document, left, paper), '']);
  return {
    table: { widths: [left, right], body: rows.map((row, at) => (at === 1 ? row.map(lowered) : row)) },
    layout: bareLayout,
    alignment: 'center',
    lineHeight: singleLine,
  };
};

const lowered = (cell: TableCell): TableCell => ({ ...(cell as object), margin: [0, 8, 0, 0] }) as TableCell;

/** Wide enough for Quốc hiệu and the date on one line each; the rest is for the agencies. */
const rightWidth = (document: OfficialDocument, { measure, sheet }: Paper): number => {
  const needed = Math.max(
    measure.width(countryName, sizes.countryName, 'bold'),
    measure.width(dateLine(document.head), sizes.date, 'italics'),
  );
  return Math.min(sheet.textWidth * 0.7, Math.max(needed + 2, sheet.textWidth * 0.56));
};

const agencies = ({ head }: OfficialDocument, left: number, { measure }: Paper): TableCell => {
  const room = left - 4;
  const split = (lines: readonly string[], size: number, style: 'normal' | 'bold'): readonly string[] =>
    lines.flatMap((line) => balanceLines(capitals(line), room, (text) => measure.width(text, size, style)));
  const superior = split(head.superior, sizes.superior, 'normal');
  const issuer = split(head.issuer, sizes.issuer, 'bold');
  const last = measure.width(issuer.at(-1) ?? '', sizes.issuer, 'bold');
  return {
    stack: [
      ...superior.map((text) => ({ text, fontSize: sizes.superior })),
      ...issuer.map((text) => ({ text, fontSize: sizes.issuer, bold: true })),
      rule(last * ruleShare),
    ],
  };
};

const country = ({ measure }: Paper): TableCell => ({
  stack: [
    { text: countryName, fontSize: sizes.countryName, bold: true, noWrap: true },
    { text: motto, fontSize: sizes.motto, bold: true, noWrap: true },
    rule(measure.width(motto, sizes.motto, 'bold')),
  ],
});

const letterTitleCell = (document: OfficialDocument, left: number, { measure }: Paper): TableCell => {
  const size = sizes.letterTitle;
  const lines = balanceLines(letterTitle(document), left - 10, (text) => measure.width(text, size, 'normal'));
  return { stack: lines.map((text) => ({ text, fontSize: size })), margin: [0, letterTitleGap, 0, 0] };
};
