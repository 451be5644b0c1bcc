import { validityInWords } from '../agencies/agency.rules.ts';
import { isValidOn, type Validity } from '../agencies/validity.rules.ts';
import { shortDate } from '../words/dates.ts';
import type { TaskFields } from './task-fields.ts';

/** An agency as the rules about assignments need it. */
export type KnownAgency = Validity & { readonly id: string; readonly name: string; readonly shortName: string };

type Timed = Pick<TaskFields, 'yearFrom' | 'yearTo'> & { readonly deadline: { readonly on: string | null } | null };

/** The day of today, or the nearest one within the task's years: a plan of long ago was done by the agencies of then. */
const nowWithin = ({ yearFrom, yearTo }: Timed, today: string): string => {
  const [first, last] = [`${yearFrom}-01-01`, `${yearTo}-12-31`];
  if (today < first) return first;
  return today > last ? last : today;
};

const daysOf = (task: Timed, today: string): string[] => [
  nowWithin(task, today),
  ...(task.deadline?.on ? [task.deadline.on] : []),
];

/** Why the agency can't be given the task, or null: it exists neither now nor at the deadline. */
export const whyNotAgencyDays = (agency: KnownAgency, task: Timed, today: string): string | null => {
  const days = daysOf(task, today);
  if (days.some((day) => isValidOn(agency, day))) return null;
  const when = days.map(shortDate).join(' và ');
  return `${agency.name} có hiệu lực ${validityInWords(agency)}, không có vào ngày ${when}: chọn cơ quan có hiệu lực vào ngày đó.`;
};

/** What a person should look at: the agency exists now but not at the deadline, or the other way round; else null. */
export const agencyWarning = (agency: KnownAgency, task: Timed, today: string): string | null => {
  const missed = daysOf(task, today).filter((day) => !isValidOn(agency, day));
  const [day] = missed;
  if (day === undefined || whyNotAgencyDays(agency, task, today) !== null) return null;
  return `${agency.name} có hiệu lực ${validityInWords(agency)}: kiểm tra đơn vị thay vào ngày ${shortDate(day)}.`;
};
