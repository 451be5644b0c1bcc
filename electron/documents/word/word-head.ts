import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type Paragraph,
  type Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { documentType } from '#shared/official-document/document-types.ts';
import {
  bodyPitch,
  countryName,
  motto,
  paragraphGap,
  ruleShare,
  sizes,
  stampHeightMm,
  stampWidthMm,
} from '#shared/official-document/nd30.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import {
  addresseeLines,
  addresseesLabel,
  basisLines,
  capitals,
  dateLine,
  hasTitle,
  isLetter,
  letterTitle,
  numberLine,
  resolvesLine,
  typeName,
} from '#shared/official-document/printed-lines.ts';
import { balanceLines } from '../layout/balance-lines.ts';
import { headWidth } from '../layout/head-strip.ts';
import type { Paper } from '../layout/paper.ts';
import { points } from '../layout/sheet.ts';
import { balanced, bareTable, ruleParagraph, styled } from './word-parts.ts';
import { lineSpacing, twips } from './word-units.ts';

/** Ô 1 to 4, 5b, 10b and 11: agencies beside Quốc hiệu, number beside date, then what is below. */
export const headParts = (document: OfficialDocument, paper: Paper): readonly (Paragraph | Table)[] => {
  const { sheet, measure } = paper;
  const right = headWidth(document, paper);
  const left = sheet.textWidth - right;
  const date = dateLine(document);
  const row = (first: readonly Paragraph[], second: readonly Paragraph[]): TableRow =>
    new TableRow({ cantSplit: true, children: [cell(first), cell(second)] });
  const below: Paragraph[] = [];
  if (isLetter(document)) {
    const widthOf = (text: string): number => measure.width(text, sizes.letterTitle, 'normal');
    below.push(balanced('TrichYeuCongVan', balanceLines(letterTitle(document), left - 10, widthOf)));
  }
  if (document.urgency) below.push(stamp(document.urgency, left, points(stampWidthMm[document.urgency]), 'FF0000'));
  return [
    ...circulationParts(document, paper),
    bareTable(
      [left, right],
      [
        row(agencyParts(document, left, paper), [
          styled('QuocHieu', [countryName]),
          styled('TieuNgu', [motto]),
          ruleParagraph(measure.width(motto, sizes.motto, 'bold'), right),
        ]),
        row([styled('SoKyHieu', [numberLine(document.head)])], [styled('DiaDanh', date === null ? [] : [date])]),
        ...(below.length > 0 ? [row(below, [styled('DongKe', [])])] : []),
      ],
    ),
  ];
};

const cell = (children: readonly Paragraph[]): TableCell => new TableCell({ children: [...children] });

const agencyParts = ({ head }: OfficialDocument, room: number, { measure }: Paper): readonly Paragraph[] => {
  const split = (lines: readonly string[], size: number, style: 'normal' | 'bold'): readonly string[] =>
    lines.flatMap((line) => balanceLines(capitals(line), room - 4, (text) => measure.width(text, size, style)));
  const superior = split(head.superior, sizes.superior, 'normal');
  const issuer = split(head.issuer, sizes.issuer, 'bold');
  const last = measure.width(issuer.at(-1) ?? '', sizes.issuer, 'bold');
  return [
    ...(superior.length > 0 ? [balanced('CoQuanChuQuan', superior)] : []),
    balanced('CoQuanBanHanh', issuer),
    ruleParagraph(last * ruleShare, room),
  ];
};

/** A framed word, its frame as high as the decree's stamps. */
const stamp = (text: string, room: number, width: number, color: string): Paragraph => {
  const side = { style: BorderStyle.SINGLE, size: 8, space: 1, color };
  const indent = twips((room - width) / 2);
  return styled('Dau', [], {
    children: [new TextRun({ text, color })],
    indent: { left: indent, right: indent },
    spacing: { before: twips(8), line: twips(points(stampHeightMm) - 2), lineRule: LineRuleType.EXACT },
    border: { top: side, bottom: side, left: side, right: side },
  });
};

const circulationParts = ({ circulation }: OfficialDocument, { sheet, measure }: Paper): readonly Paragraph[] => {
  if (circulation === undefined) return [];
  const width = measure.width(circulation, sizes.stamp, 'bold') + 12;
  const side = { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' };
  return [
    styled('Dau', [circulation], {
      indent: { left: twips(sheet.textWidth - width) },
      spacing: { before: 0, after: twips(8), line: twips(points(stampHeightMm) - 2), lineRule: LineRuleType.EXACT },
      border: { top: side, bottom: side, left: side, right: side },
    }),
  ];
};

/** Ô 5a: type name, trích yếu and the rule below; nothing for a Công văn. */
export const titleParts = (document: OfficialDocument, { sheet, measure }: Paper): readonly Paragraph[] => {
  if (isLetter(document)) return [];
  const widthOf = (text: string): number => measure.width(text, sizes.title, 'bold');
  const type = typeName(document);
  const lines = hasTitle(document) ? balanceLines(document.title, sheet.textWidth * 0.92, widthOf) : [];
  const hasRule = documentType(document.type).ruleBelowTitle !== false;
  return [
    styled('TenLoai', [type]),
    ...(lines.length > 0 ? [balanced('TrichYeu', lines)] : []),
    ...(hasRule ? [ruleParagraph(widthOf(lines.at(-1) ?? type) * ruleShare, sheet.textWidth)] : []),
  ];
};

/** Ô 9a: an only addressee on the line of "Kính gửi:", several below each other with the dashes under the colon (KG-3). */
export const addresseeParts = (document: OfficialDocument, { sheet, measure }: Paper): readonly Paragraph[] => {
  const lines = addresseeLines(document);
  const label = addresseesLabel(document);
  if (lines.length === 0) return [];
  const above = twips(isLetter(document) ? 20 : paragraphGap + 8);
  const line = lineSpacing(bodyPitch);
  if (lines.length === 1)
    return [
      styled('KinhGui', [`${label} ${lines[0]}`], {
        alignment: AlignmentType.CENTER,
        spacing: { before: above, ...line },
      }),
    ];
  const widthOf = (text: string): number => measure.width(text, sizes.addressee, 'normal');
  const colon = Math.min(widthOf(label.slice(0, -1)), points(60));
  const dash = widthOf('- ');
  const left = Math.max(points(10), (sheet.textWidth - colon - dash - Math.max(...lines.map(widthOf))) / 2);
  return [
    styled('KinhGui', [label], { indent: { left: twips(left) }, spacing: { before: above, ...line } }),
    ...lines.map((text) =>
      styled('KinhGui', [`- ${text}`], { indent: { left: twips(left + colon + dash), hanging: twips(dash) } }),
    ),
  ];
};

/** QD-1, CC-1: whose power the paper rests on, căn cứ in italics, "QUYẾT ĐỊNH:". */
export const basisParts = (document: OfficialDocument): readonly Paragraph[] => {
  const resolves = resolvesLine(document);
  return [
    ...(document.authority ? [styled('ThamQuyen', [capitals(document.authority)])] : []),
    ...basisLines(document).map((text) => styled('CanCu', [text])),
    ...(resolves === null ? [] : [styled('ThamQuyen', [resolves])]),
  ];
};
