import type { AgencyName } from '#shared/agencies/agency.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { shortDate } from '#shared/words/dates.ts';

/** Who answers for a task: its lead, and those whom the plan names without saying who leads. */
export const leadsOf = ({ lead, joint }: TaskRow): readonly AgencyName[] => (lead ? [lead, ...joint] : joint);

export const namesOf = (agencies: readonly AgencyName[]): string => agencies.map(({ name }) => name).join('; ');

/** The agencies that answer for tasks, each once, in the order of the plan. */
export const leadingAgencies = (tasks: readonly TaskRow[]): readonly AgencyName[] => [
  ...new Map(tasks.flatMap(leadsOf).map((agency) => [agency.id, agency])).values(),
];

export const answersFor = (agencyId: string, task: TaskRow): boolean => leadsOf(task).some(({ id }) => id === agencyId);

/** Until when a task is to be done: its deadline, else the year it ends. */
export const dueWords = ({ deadline, rhythm, yearTo }: TaskRow): string => {
  if (deadline !== null) return deadline.on === null ? deadline.text : shortDate(deadline.on);
  return rhythm === 'once' ? `Năm ${yearTo}` : `Hằng năm, đến năm ${yearTo}`;
};
