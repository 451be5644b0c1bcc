import { withEndMark } from './end-mark.ts';
import { countryName, motto } from './nd30.ts';
import type { NumberedBlock } from './numbered-blocks.ts';
import { headingLevels, numberBlocks } from './numbered-blocks.ts';
import type { Block, Cell, Heading, OfficialDocument, Run, Signature, Table, TableRow } from './official-document.ts';
import {
  addresseeLines,
  addresseesLabel,
  annexLabel,
  annexReference,
  basisLines,
  capitals,
  dateLine,
  hasTitle,
  isLetter,
  letterTitle,
  numberLine,
  recipientLines,
  recipientsLabel,
  resolvesLine,
  typeName,
} from './printed-lines.ts';
import { tableHeader } from './table-header.ts';

/** Text that belongs together (a paragraph, a table row): its pieces may lie beside each other on the page. */
export type TextGroup = {
  /** Where it stands, in Vietnamese, for messages ("Phụ lục II, hàng 14"). */
  readonly where: string;
  readonly pieces: readonly string[];
  /** A table header, printed again on each page of its table. */
  readonly repeats?: true;
  /** What stands for this group of rows where it goes on at the head of a page. */
  readonly continued?: string;
  /** At the foot of the first page; written before all else. */
  readonly atFoot?: true;
};

/** Every text a print of the document must hold, in reading order. */
export const documentText = (document: OfficialDocument): readonly TextGroup[] => [
  ...textOfPaper(document),
  ...textOfAnnexes(document),
];

/** The same without the annexes. */
export const textOfPaper = (document: OfficialDocument): readonly TextGroup[] => [
  ...(document.contact?.length
    ? [{ where: 'địa chỉ cuối trang', pieces: document.contact, atFoot: true as const }]
    : []),
  ...(document.circulation ? [{ where: 'phạm vi lưu hành', pieces: [document.circulation] }] : []),
  { where: 'phần đầu', pieces: headPieces(document) },
  ...(document.urgency ? [{ where: 'dấu khẩn', pieces: [document.urgency] }] : []),
  ...titleGroups(document),
  ...addresseeGroups(document),
  ...(document.authority ? [{ where: 'thẩm quyền ban hành', pieces: [capitals(document.authority)] }] : []),
  ...basisLines(document).map((line, at) => ({ where: `căn cứ thứ ${at + 1}`, pieces: [line] })),
  ...resolvesGroups(document),
  ...blocksText(document.blocks, 'nội dung'),
  { where: 'nơi nhận và chữ ký', pieces: closingPieces(document) },
];

/** The same of the annexes alone. */
export const textOfAnnexes = (document: OfficialDocument): readonly TextGroup[] =>
  document.annexes.flatMap((annex, at) => {
    const label = annexLabel(document, at + 1);
    return [
      { where: label, pieces: [label] },
      { where: `${label}, tên`, pieces: [capitals(annex.title)] },
      { where: `${label}, dòng kèm theo`, pieces: [annexReference(document)] },
      ...blocksText(annex.blocks, label),
    ];
  });

const headPieces = (document: OfficialDocument): readonly string[] => {
  const { head } = document;
  const agencies = [...head.superior, ...head.issuer].map(capitals);
  const date = dateLine(document);
  const lines = [...agencies, countryName, motto, numberLine(head), ...(date === null ? [] : [date])];
  return isLetter(document) ? [...lines, letterTitle(document)] : lines;
};

const titleGroups = (document: OfficialDocument): readonly TextGroup[] =>
  isLetter(document)
    ? []
    : [
        { where: 'tên loại', pieces: [typeName(document)] },
        ...(hasTitle(document) ? [{ where: 'trích yếu', pieces: [document.title] }] : []),
      ];

const addresseeGroups = (document: OfficialDocument): readonly TextGroup[] => {
  const lines = addresseeLines(document);
  if (lines.length === 0) return [];
  const dash = lines.length > 1 ? '- ' : '';
  return [{ where: 'kính gửi', pieces: [addresseesLabel(document), ...lines.map((line) => dash + line)] }];
};

const resolvesGroups = (document: OfficialDocument): readonly TextGroup[] => {
  const line = resolvesLine(document);
  return line === null ? [] : [{ where: 'dòng quyết định', pieces: [line] }];
};

const closingPieces = (document: OfficialDocument): readonly string[] => {
  const { signature, leftSignature, drafter } = document;
  const list = recipientLines(document);
  const recipients = [...(list.length > 0 ? [recipientsLabel, ...list] : []), ...(drafter ? [drafter] : [])];
  return leftSignature
    ? [...signaturePieces(leftSignature), ...signaturePieces(signature), ...recipients]
    : [...recipients, ...signaturePieces(signature)];
};

const signaturePieces = ({ authority, title, name }: Signature): readonly string[] => [
  ...authority.map(capitals),
  ...(title ? [title] : []),
  ...(name === null ? [] : [name]),
];

const blocksText = (blocks: readonly Block[], where: string): readonly TextGroup[] =>
  numberBlocks(withEndMark(blocks)).flatMap((numbered, at) => blockText(numbered, `${where}, đoạn ${at + 1}`));

const blockText = ({ block, label }: NumberedBlock, where: string): readonly TextGroup[] => {
  switch (block.kind) {
    case 'heading':
      return [{ where, pieces: [`${label} ${headingText(block)}`] }];
    case 'table':
      return tableText(block, where);
    case 'chart':
      return [
        { where: `${where}, tên biểu đồ`, pieces: [block.title] },
        ...block.bars.map((bar, at) => ({ where: `${where}, cột ${at + 1}`, pieces: [bar.label, bar.figure] })),
      ];
    default: {
      const text = block.runs.map(runText).join('');
      return [{ where, pieces: [block.kind === 'item' ? `${block.mark} ${text}` : text] }];
    }
  }
};

/** The text of a heading as it is printed: titles of parts, chapters and sections in capitals. */
export const headingText = ({ level, text, plain }: Heading): string =>
  headingLevels[level].isCapital && !plain ? capitals(text) : text;

export const runText = (run: Run): string => (typeof run === 'string' ? run : run.text);
export const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

const tableText = (table: Table, where: string): readonly TextGroup[] => [
  ...(table.unitLine === undefined ? [] : [{ where: `${where}, đơn vị tính`, pieces: [table.unitLine] }]),
  {
    where: `${where}, đầu bảng`,
    pieces: tableHeader(table)
      .flat()
      .map((cell) => cell.text),
    repeats: true,
  },
  ...table.rows.map((row, at) => ({
    where: `${where}, hàng ${at + 1}`,
    pieces: rowPieces(row),
    ...(row.kind === 'group' ? { continued: continuedGroup(row.text) } : {}),
  })),
];

/** A group's label at the head of the next page. */
export const continuedGroup = (text: string): string => `${text} (tiếp)`;

const rowPieces = (row: TableRow): readonly string[] => (row.kind === 'group' ? [row.text] : row.cells.map(cellText));
