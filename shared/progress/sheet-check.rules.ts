import { daysOn } from '../words/dates.ts';
import type { SheetTarget, SheetTask } from './sheet.ts';
import { type EntryWords, hasEvidence } from './sheet-entry.rules.ts';
import { type FigureWords, isFigureWritten } from './sheet-figure.rules.ts';

export type WrittenTask = { readonly line: SheetTask; readonly words: EntryWords };
export type WrittenTarget = { readonly line: SheetTarget; readonly words: FigureWords };

/** What an agency should look at before it sends, as the sheet stands. */
export const checkSheet = (tasks: readonly WrittenTask[], targets: readonly WrittenTarget[]) => ({
  unreported: tasks.filter(({ words }) => words.status === null),
  nothing: tasks.filter(({ words }) => words.isNothingToReport),
  withoutEvidence: tasks.filter(({ words }) => words.status === 'done' && !hasEvidence(words)),
  withoutFigure: targets.filter(({ words }) => !isFigureWritten(words)),
  recorded: tasks.filter(({ words }) => words.status !== null).length,
  figures: targets.filter(({ words }) => isFigureWritten(words)).length,
});

const soonDays = 30;

/** Whether a task has to be finished within a month and is not. */
export const isDueSoon = ({ line, words }: WrittenTask, today: string): boolean => {
  const { dueOn, timeliness } = line.task;
  const last = daysOn(today, soonDays);
  const isOpen = words.status !== 'done' && words.status !== 'stopped' && timeliness === 'in-time';
  return isOpen && dueOn >= today && dueOn <= last;
};

export const isOverdue = ({ line, words }: WrittenTask): boolean =>
  words.status !== 'done' && words.status !== 'stopped' && line.task.timeliness === 'overdue';
