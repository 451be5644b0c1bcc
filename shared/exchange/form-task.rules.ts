import { whyNotRecord } from '../progress/progress.rules.ts';
import { type EntryWords, readStanding, standingIn } from '../progress/sheet-entry.rules.ts';
import { standingNames } from '../words/labels.ts';
import { whyNotDay } from '../words/read-day.ts';
import { readFormDay } from './form-day.rules.ts';
import { readEvidence } from './form-evidence.rules.ts';
import { type AnswerCells, openLine, type ReadLine } from './form-line.ts';
import { tidyLines } from './tidy-lines.ts';

const texts = ['result', 'obstacles', 'delayCause', 'proposals', 'nextSteps'] as const;
export const taskAnswers = ['standing', ...texts, 'completedOn', 'evidence', 'stopReason'] as const;
export type TaskAnswer = (typeof taskAnswers)[number];

const limits: Partial<Record<TaskAnswer, number>> = { evidence: 4_000, stopReason: 2_000 };
const longest = (column: TaskAnswer): number => limits[column] ?? 20_000;
const longestEvidence = 500;

type Standing = Pick<EntryWords, 'status' | 'isNothingToReport'>;

/** A cell left as it was, or emptied, says nothing of the standing; whoever tells something has begun. */
const standingAfter = (base: EntryWords, told: Partial<EntryWords>, unsaid: EntryWords['status']): Standing => {
  if (told.isNothingToReport)
    return { isNothingToReport: true, status: base.status === 'in-progress' ? 'in-progress' : 'not-started' };
  if (told.status) return { isNothingToReport: false, status: told.status };
  return { isNothingToReport: base.isNothingToReport, status: base.status ?? unsaid };
};

/** The status as the form shows it. */
export const shownStanding = (words: EntryWords): string =>
  words.status === null ? '' : standingNames[standingIn(words)];

/** What a line's cells say of its task, beside what stood in the book when the form was given out. */
export const readTaskLine = (base: EntryWords, cells: AnswerCells<TaskAnswer>): ReadLine<EntryWords, TaskAnswer> => {
  const { texts: read, faults, say } = openLine(cells, longest);
  const told = read.standing === '' || read.standing === shownStanding(base) ? null : readStanding(read.standing);
  if (told && 'why' in told) say('standing', told.why);
  const change = told && 'value' in told ? told.value : {};

  const completedOn = cells.completedOn ? readFormDay({ ...cells.completedOn, text: read.completedOn }) : null;
  if (completedOn === null && read.completedOn !== '') say('completedOn', `"${read.completedOn}": ${whyNotDay}`);

  const evidence = readEvidence(base, read.evidence);
  if (evidence.documents.length === 0 && evidence.evidence.length > longestEvidence)
    say('evidence', `dài ${evidence.evidence.length} ký tự; rút còn tối đa ${longestEvidence} ký tự.`);

  const tells = texts.some((field) => read[field] !== '') || read.evidence !== '';
  const { status, isNothingToReport } = standingAfter(
    base,
    change,
    completedOn ? 'done' : tells ? 'in-progress' : null,
  );
  // What only went with the status that is left behind goes with it; what was written anew stays and is told.
  const isOldDay = status !== 'done' && completedOn === base.completedOn;
  const reason = read.stopReason || (change.stopReason ?? '');
  const isOldReason = reason === tidyLines(base.stopReason);
  const words: EntryWords = {
    ...base,
    ...(Object.fromEntries(
      texts.map((field) => [field, read[field] === tidyLines(base[field]) ? base[field] : read[field]]),
    ) as Pick<EntryWords, (typeof texts)[number]>),
    ...evidence,
    status,
    isNothingToReport,
    completedOn: isOldDay ? null : completedOn,
    stopReason: isOldReason ? (status === 'stopped' ? base.stopReason : '') : reason,
  };
  if (words.stopReason !== '' && status !== 'stopped')
    say('stopReason', 'lý do dừng chỉ ghi khi trạng thái là Dừng: để trống, hoặc đổi trạng thái.');
  const why = status === null || faults.length > 0 ? null : whyNotRecord({ ...words, status });
  if (why !== null) say('standing', why);
  return { words, faults };
};
