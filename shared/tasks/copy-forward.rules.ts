import { cellText } from '../words/excel-text.ts';
import { fold } from '../words/fold.ts';
import { readDeadline } from './read-deadline.rules.ts';
import type { Task } from './task.ts';
import { fieldsOf, type TaskFields } from './task-fields.ts';

type Years = { readonly fromYear: number; readonly toYear: number };
type Plan = {
  readonly periodStart: number;
  readonly periodEnd: number;
  readonly phases: readonly { readonly id: string; readonly yearFrom: number; readonly yearTo: number }[];
};

/** Why nothing can be copied from one year to the other, or null. */
export const whyNotCopy = ({ periodStart, periodEnd }: Plan, { fromYear, toYear }: Years): string | null => {
  const outside = [fromYear, toYear].find((year) => year < periodStart || year > periodEnd);
  if (outside !== undefined)
    return `Năm ${outside} nằm ngoài thời gian của kế hoạch: chọn một năm từ ${periodStart} đến ${periodEnd}.`;
  return fromYear === toYear ? `Chọn năm khác năm ${fromYear} để chép sang.` : null;
};

/** A deadline a number of years on, its year changed in the words too; what names no year stays as it is. */
const laterDeadline = (deadline: Task['deadline'], { fromYear, toYear }: Years): Task['deadline'] => {
  if (deadline === null || deadline.on === null) return deadline;
  const year = Number(deadline.on.slice(0, 4)) + toYear - fromYear;
  const text = deadline.text.replaceAll(/(?:19|20)\d\d/g, (words) => String(Number(words) + toYear - fromYear));
  const read = readDeadline(text);
  if (read) return { text, ...read };
  const isLeapDay = deadline.on.endsWith('-02-29');
  return { text, kind: deadline.kind, on: `${year}${isLeapDay ? '-02-28' : deadline.on.slice(4)}` };
};

/** The task of another year: same words, agencies and targets; the money of a year is that year's own. */
export const copiedTask = (task: Task, plan: Plan, years: Years): TaskFields => ({
  ...fieldsOf(task),
  deadline: laterDeadline(task.deadline, years),
  yearFrom: years.toYear,
  yearTo: years.toYear,
  phaseId: plan.phases.find((phase) => phase.yearFrom === years.toYear && phase.yearTo === years.toYear)?.id ?? null,
  funding: { source: task.funding.source, years: [] },
});

type Like = { readonly sectionId: string; readonly text: string };
/** Tasks of one year that say the same in the same place are the same. */
export const sameTaskKey = ({ sectionId, text }: Like): string => JSON.stringify([sectionId, fold(cellText(text))]);
