import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import type { Standing } from '#shared/tasks/task.ts';
import { shortDate } from '#shared/words/dates.ts';
import { entryFieldNames } from '#shared/words/labels.ts';
import { documentWords } from './evidence-words.ts';

/** What an entry says of the task; without one nobody has reported, which is not the same as nothing to report. */
export const standingOf = (entry: ProgressEntry | null): Standing => {
  if (entry === null) return 'not-reported';
  return entry.isNothingToReport ? 'nothing-to-report' : entry.status;
};

const textFields = ['result', 'stopReason', 'obstacles', 'delayCause', 'proposals', 'nextSteps'] as const;

type Line = { readonly name: string; readonly text: string };
type ToldLine = Line & { readonly isChanged: boolean };

const linesOf = (entry: ProgressEntry): Line[] => [
  { name: entryFieldNames.completedOn, text: entry.completedOn === null ? '' : shortDate(entry.completedOn) },
  ...textFields.map((field) => ({ name: entryFieldNames[field], text: entry[field] })),
  {
    name: entryFieldNames.evidence,
    text: entry.documents.length > 0 ? documentWords(entry.documents) : entry.evidence,
  },
];

/** What an entry says, line by line, and which lines say something else than the one before. */
export const toldLines = (entry: ProgressEntry, previous: ProgressEntry | null): ToldLine[] => {
  const before = new Map((previous ? linesOf(previous) : []).map(({ name, text }) => [name, text]));
  return linesOf(entry)
    .filter(({ text }) => text !== '')
    .map((line) => ({ ...line, isChanged: previous !== null && before.get(line.name) !== line.text }));
};

export const saySame = (one: ProgressEntry, other: ProgressEntry): boolean =>
  standingOf(one) === standingOf(other) && JSON.stringify(linesOf(one)) === JSON.stringify(linesOf(other));
