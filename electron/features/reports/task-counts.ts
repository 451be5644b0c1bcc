import type { Standing, TaskRow } from '#shared/tasks/task.ts';
import { standingNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';

const standings: readonly Standing[] = [
  'done',
  'in-progress',
  'not-started',
  'stopped',
  'nothing-to-report',
  'not-reported',
];

export const countByStanding = (tasks: readonly TaskRow[]): Record<Standing, number> => {
  const counts: Record<Standing, number> = {
    done: 0,
    'in-progress': 0,
    'not-started': 0,
    stopped: 0,
    'nothing-to-report': 0,
    'not-reported': 0,
  };
  for (const task of tasks) counts[task.standing] += 1;
  return counts;
};

/** The standings that some of these tasks have, always in one order. */
export const toldStandings = (tasks: readonly TaskRow[]): readonly Standing[] => {
  const counts = countByStanding(tasks);
  return standings.filter((standing) => counts[standing] > 0);
};

/** "12 hoàn thành, 03 đang thực hiện, 01 chưa báo cáo": only what there is. */
export const countsInWords = (tasks: readonly TaskRow[]): string => {
  const counts = countByStanding(tasks);
  return toldStandings(tasks)
    .map((standing) => `${count(counts[standing])} ${standingNames[standing].toLowerCase()}`)
    .join(', ');
};

/** "05 nhiệm vụ hoàn thành", "04 nhiệm vụ, trong đó 02 hoàn thành, 02 đang thực hiện". */
export const tasksInWords = (tasks: readonly TaskRow[]): string => {
  const [only, ...others] = toldStandings(tasks);
  const many = `${count(tasks.length)} nhiệm vụ`;
  return only !== undefined && others.length === 0
    ? `${many} ${standingNames[only].toLowerCase()}`
    : `${many}, trong đó ${countsInWords(tasks)}`;
};

/** How many of these tasks are done, of how many, and in percent: "30/50 nhiệm vụ (60%)". */
export const doneShare = (tasks: readonly TaskRow[]): { readonly percent: number; readonly words: string } => {
  const { done } = countByStanding(tasks);
  const percent = tasks.length === 0 ? 0 : Math.round((done / tasks.length) * 100);
  return { percent, words: `${count(done)}/${count(tasks.length)} nhiệm vụ (${percent}%)` };
};
