import { cellText } from '../words/excel-text.ts';
import { fold } from '../words/fold.ts';
import type { TaskRow } from './task.ts';
import { type PasteColumn, pasteColumns } from './task-paste.ts';

const bodies = '(?:don vi|co quan)(?: (?:don vi|co quan|to chuc|ca nhan))*';
const headings: Readonly<Record<PasteColumn, RegExp>> = {
  section: /^(?:muc|phan|muc trong ke hoach|so muc|nhom nhiem vu|linh vuc)$/,
  text: /^(?:ten )?(?:nhiem vu|noi dung|cong viec|dau viec)(?: (?:nhiem vu|noi dung|cong viec|giai phap|hoat dong|thuc hien|cu the|chu yeu|trong tam|va))*$/,
  lead: new RegExp(`^(?:${bodies} )?(?:chu tri|chiu trach nhiem)(?: thuc hien| tham muu)?$|^${bodies} thuc hien$`),
  support: new RegExp(`^(?:${bodies} )?phoi hop(?: thuc hien)?$`),
  deadline:
    /^(?:thoi han|thoi gian|thoi diem|han|tien do|moc thoi gian)(?: (?:hoan thanh|thuc hien|ban hanh|trinh|ket thuc))*$/,
  output: /^(?:san pham|ket qua|dau ra)(?: (?:san pham|ket qua|dau ra|du kien|can dat|dat duoc|va))*$/,
};

/** What each column holds by the heading in the first row; null where that row is no heading. */
export const columnsOfHeading = (row: readonly string[]): (PasteColumn | null)[] | null => {
  const found = row.map((cell) => {
    const words = fold(cellText(cell))
      .replace(/ ?\(.*\)$/, '')
      .replace(/[\s,;:/.–-]+/g, ' ')
      .trim();
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
