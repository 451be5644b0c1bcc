import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import type { SheetTarget, SheetTask } from '#shared/progress/sheet.ts';
import type { Standing } from '#shared/tasks/task.ts';
import { shortDate } from '#shared/words/dates.ts';
import { entryFieldNames, sectionName } from '#shared/words/labels.ts';
import { brief } from '#shared/words/short-names.ts';
import { documentWords } from '../progress/evidence-words.ts';

export const standingOf = (entry: ProgressEntry | null): Standing => {
  if (entry === null) return 'not-reported';
  return entry.isNothingToReport ? 'nothing-to-report' : entry.status;
};

const textFields = ['result', 'stopReason', 'obstacles', 'delayCause', 'proposals', 'nextSteps'] as const;

export type AnswerLine = { readonly name: string; readonly text: string; readonly isChanged: boolean };

const linesOf = (entry: ProgressEntry): Omit<AnswerLine, 'isChanged'>[] => [
  { name: entryFieldNames.completedOn, text: entry.completedOn === null ? '' : shortDate(entry.completedOn) },
  ...textFields.map((field) => ({ name: entryFieldNames[field], text: entry[field] })),
  {
    name: entryFieldNames.evidence,
    text: entry.documents.length > 0 ? documentWords(entry.documents) : entry.evidence,
  },
];

/** What an entry says, line by line, and which lines say something else than the one before. */
export const answerLines = (entry: ProgressEntry, previous: ProgressEntry | null): AnswerLine[] => {
  const before = new Map((previous ? linesOf(previous) : []).map(({ name, text }) => [name, text]));
  return linesOf(entry)
    .filter(({ text }) => text !== '')
    .map((line) => ({ ...line, isChanged: previous !== null && before.get(line.name) !== line.text }));
};

/** How an entry stands to the one before: "Mới", "Có thay đổi", "Như kỳ trước"; empty when nothing was reported. */
export const changeWords = ({ entry, previous }: Pick<SheetTask, 'entry' | 'previous'>): string => {
  if (entry === null) return '';
  if (previous === null) return 'Báo cáo lần đầu';
  const isSame =
    standingOf(entry) === standingOf(previous) && JSON.stringify(linesOf(entry)) === JSON.stringify(linesOf(previous));
  return isSame ? 'Như kỳ trước' : 'Có thay đổi';
};

/** "thêm 05", "giảm 02": how far a figure moved; empty where one of the two is none. */
export const movedBy = ({ figure, previous }: SheetTarget): number | null =>
  figure?.value == null || previous?.value == null ? null : figure.value - previous.value;

export type Remarks = Readonly<Record<string, string>>;

export const isRemarks = (value: unknown): value is Remarks =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

/** Remarks as one reason, each with the task that it is about. */
export const remarksInWords = (remarks: Remarks, tasks: readonly SheetTask[]): string =>
  tasks
    .filter(({ task }) => (remarks[task.id] ?? '').trim() !== '')
    .map(({ task }) => `${sectionName(task.sectionLabel)} ${brief(task.text)}: ${remarks[task.id]?.trim()}`)
    .join('\n');
