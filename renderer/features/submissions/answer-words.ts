import type { SheetTarget, SheetTask } from '#shared/progress/sheet.ts';
import { brief } from '#shared/words/brief.ts';
import { sectionName } from '#shared/words/labels.ts';
import { saySame } from '../progress/told-words.ts';

export const asBefore = 'Như kỳ trước';

/** How an entry stands to the one before; empty when nothing was reported. */
export const changeWords = ({ entry, previous }: Pick<SheetTask, 'entry' | 'previous'>): string => {
  if (entry === null) return '';
  if (previous === null) return 'Báo cáo lần đầu';
  return saySame(entry, previous) ? asBefore : 'Có thay đổi';
};

/** How far a figure moved; null where one of the two is none. */
export const movedBy = ({ figure, previous }: SheetTarget): number | null =>
  figure?.value == null || previous?.value == null ? null : figure.value - previous.value;

/** What the office remarks on an agency's answer, by task. */
export type Remarks = Readonly<Record<string, string>>;

export const isRemarks = (value: unknown): value is Remarks =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

/** Remarks as one reason, each with the task that it is about. */
export const remarksInWords = (remarks: Remarks, tasks: readonly SheetTask[]): string =>
  tasks
    .filter(({ task }) => (remarks[task.id] ?? '').trim() !== '')
    .map(({ task }) => `${sectionName(task.sectionLabel)} ${brief(task.text)}: ${remarks[task.id]?.trim()}`)
    .join('\n');
