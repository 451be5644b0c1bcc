import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import type { Standing, TaskRow } from '#shared/tasks/task.ts';
import { leadsOf } from './task-parties.ts';

const standingOf = ({ isNothingToReport, status }: ProgressEntry): Standing =>
  isNothingToReport ? 'nothing-to-report' : status;

/** Tasks as these entries alone tell of them: whoever answers for a task speaks first, then whoever told of it. */
export const standingsIn = (entries: readonly ProgressEntry[], tasks: readonly TaskRow[]): TaskRow[] => {
  const byTask = Map.groupBy(entries, ({ taskId }) => taskId);
  return tasks.map((task) => {
    const own = byTask.get(task.id) ?? [];
    const leads = new Set(leadsOf(task).map(({ id }) => id));
    const speaking = own.findLast(({ agencyId }) => leads.has(agencyId)) ?? (leads.size === 0 ? own.at(-1) : undefined);
    return { ...task, standing: speaking ? standingOf(speaking) : 'not-reported' };
  });
};

/** The tasks of several years, each once: as it was told last, in the order of the plan. */
export const latestStandings = (years: readonly (readonly TaskRow[])[]): TaskRow[] => {
  const latest = new Map<string, TaskRow>();
  for (const task of years.flat()) {
    const known = latest.get(task.id);
    latest.set(task.id, known && task.standing === 'not-reported' ? { ...task, standing: known.standing } : task);
  }
  return [...latest.values()];
};
