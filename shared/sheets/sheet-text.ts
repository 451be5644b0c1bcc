import type { TextGroup } from '../official-document/document-text.ts';
import { moment } from '../words/dates.ts';
import type { Sheet, SheetPart, SheetTable } from './sheet.ts';

/** Every text that a print of the sheet must hold, in reading order, without the feet of its pages. */
export const sheetText = (sheet: Sheet): readonly TextGroup[] => [
  { where: 'tên cơ quan', pieces: [sheet.office] },
  { where: 'tên danh sách', pieces: [sheet.title] },
  ...sheet.lines.map((line) => ({ where: 'dòng dưới tên danh sách', pieces: [line] })),
  ...sheet.parts.flatMap(partText),
];

/** The two ends of a page's foot. */
export const footPieces = (sheet: Sheet, page: number, pages: number): readonly [string, string] => [
  `Sổ Kế Hoạch, in lúc ${moment(sheet.printedAt)}`,
  `Trang ${page}/${pages}`,
];

export const stepText = (step: string, at: number): string => `${at + 1}. ${step}`;

const partText = (part: SheetPart): readonly TextGroup[] => {
  switch (part.kind) {
    case 'facts':
      return part.facts.map(({ name, value }) => ({ where: `dòng "${name}"`, pieces: [name, value] }));
    case 'steps':
      return part.steps.map((step, at) => ({ where: `bước ${at + 1}`, pieces: [stepText(step, at)] }));
    case 'table':
      return tableText(part);
    default:
      return [{ where: 'nội dung', pieces: [part.text] }];
  }
};

const tableText = ({ title, columns, rows }: SheetTable): readonly TextGroup[] => [
  {
    where: 'đầu bảng',
    pieces: [...(title === undefined ? [] : [title]), ...columns.map(({ name }) => name)],
    repeats: true,
  },
  ...rows.map((cells, at) => ({ where: `${title === undefined ? '' : `${title}, `}hàng ${at + 1}`, pieces: cells })),
];
