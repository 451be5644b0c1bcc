import { withEndMark } from './end-mark.ts';
import { countryName, motto } from './nd30.ts';
import type { NumberedBlock } from './numbered-blocks.ts';
import { numberBlocks } from './numbered-blocks.ts';
import type { Block, Cell, OfficialDocument, Run, Table, TableRow } from './official-document.ts';
import {
  addresseeLines,
  addresseesLabel,
  annexLabel,
  annexReference,
  basisLines,
  capitals,
  dateLine,
  isLetter,
  letterTitle,
  numberLine,
  recipientLines,
  recipientsLabel,
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
};

/** Every text a print of the document must hold, in reading order. */
export const documentText = (document: OfficialDocument): readonly TextGroup[] => [
  { where: 'phần đầu', pieces: headPieces(document) },
  ...titleGroups(document),
  ...addresseeGroups(document),
  ...basisLines(document).map((line, at) => ({ where: `căn cứ thứ ${at + 1}`, pieces: [line] })),
  ...blocksText(document.blocks, 'nội dung'),
  { where: 'nơi nhận và chữ ký', pieces: closingPieces(document) },
  ...document.annexes.flatMap((annex, at) => {
    const label = annexLabel(document, at + 1);
    return [
      { where: label, pieces: [label] },
      { where: `${label}, tên`, pieces: [capitals(annex.title)] },
      { where: `${label}, dòng kèm theo`, pieces: [annexReference(document)] },
      ...blocksText(annex.blocks, label),
    ];
  }),
];

const headPieces = (document: OfficialDocument): readonly string[] => {
  const { head } = document;
  const agencies = [...head.superior, ...head.issuer].map(capitals);
  const lines = [...agencies, countryName, motto, numberLine(head), dateLine(head)];
  return isLetter(document) ? [...lines, letterTitle(document)] : lines;
};

const titleGroups = (document: OfficialDocument): readonly TextGroup[] =>
  isLetter(document)
    ? []
    : [
        { where: 'tên loại', pieces: [typeName(document)] },
        { where: 'trích yếu', pieces: [document.title] },
      ];

const addresseeGroups = (document: OfficialDocument): readonly TextGroup[] => {
  const lines = addresseeLines(document);
  if (lines.length === 0) return [];
  const dash = lines.length > 1 ? '- ' : '';
  return [{ where: 'kính gửi', pieces: [addresseesLabel, ...lines.map((line) => dash + line)] }];
};

const closingPieces = (document: OfficialDocument): readonly string[] => {
  const { authority, name } = document.signature;
  const signature = [...authority.map(capitals), ...(name === null ? [] : [name])];
  const recipients = recipientLines(document);
  return recipients.length > 0 ? [recipientsLabel, ...recipients, ...signature] : signature;
};

const blocksText = (blocks: readonly Block[], where: string): readonly TextGroup[] =>
  numberBlocks(withEndMark(blocks)).flatMap((numbered, at) => blockText(numbered, `${where}, đoạn ${at + 1}`));

const blockText = ({ block, label }: NumberedBlock, where: string): readonly TextGroup[] => {
  if (block.kind === 'heading') return [{ where, pieces: [`${label} ${headingText(block.level, block.text)}`] }];
  if (block.kind === 'table') return tableText(block, where);
  const text = block.runs.map(runText).join('');
  return [{ where, pieces: [block.kind === 'item' ? `${block.mark} ${text}` : text] }];
};

/** Part and section titles are in capitals (HD-1, HD-6). */
export const headingText = (level: string, text: string): string =>
  level === 'part' || level === 'section' ? capitals(text) : text;

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
  ...table.rows.map((row, at) => ({ where: `${where}, hàng ${at + 1}`, pieces: rowPieces(row) })),
];

const rowPieces = (row: TableRow): readonly string[] => (row.kind === 'group' ? [row.text] : row.cells.map(cellText));
