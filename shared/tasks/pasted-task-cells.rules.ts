import { cellText } from '../targets/pasted-cells.rules.ts';
import { fold } from '../words/fold.ts';
import type { TaskRow } from './task.ts';
import { type PasteColumn, pasteColumns } from './task-paste.ts';

const headings: Readonly<Record<PasteColumn, RegExp>> = {
  section: /^(muc|phan|muc trong ke hoach|so muc)$/,
  text: /^(nhiem vu|ten nhiem vu|noi dung( cong viec| nhiem vu)?|cong viec)$/,
  lead: /^((don vi|co quan)( ,don vi)? )?chu tri( thuc hien)?$/,
  support: /^((don vi|co quan) )?phoi hop( thuc hien)?$/,
  deadline: /^(thoi han( hoan thanh)?|thoi gian( hoan thanh| thuc hien)?|han( hoan thanh)?|tien do)$/,
  output: /^(san pham( du kien)?|ket qua( du kien)?|san pham, ket qua|ket qua, san pham)$/,
};

/** What each column holds by the heading in the first row; null where that row is no heading. */
export const columnsOfHeading = (row: readonly string[]): (PasteColumn | null)[] | null => {
  const found = row.map((cell) => {
    const words = fold(cellText(cell)).replace(/ ?\(.*\)$/, '');
    return pasteColumns.find((column) => headings[column].test(words)) ?? null;
  });
  return found.includes('text') && found.filter((column) => column !== null).length > 1 ? found : null;
};

/** A task as the cells that a paste reads back. */
export const cellsOf = (
  task: Pick<TaskRow, 'sectionLabel' | 'text' | 'lead' | 'support' | 'deadline' | 'expectedOutput'>,
): string[] => [
  task.sectionLabel,
  task.text,
  task.lead?.name ?? '',
  task.support.map((agency) => agency.name).join('; '),
  task.deadline?.text ?? '',
  task.expectedOutput,
];
