import type { TaskRow } from '#shared/tasks/task.ts';
import { count } from '#shared/words/numbers.ts';
import type { Reader } from '../../database/handles.ts';
import { type AnnualReportFacts, readTasksOfYear } from './annual-report-facts.ts';

/** How a task comes into the plan of the next year. */
export type CarriedTask = { readonly task: TaskRow; readonly how: 'goes-on' | 'new' | 'carried-over' };

export const carriedWords = {
  'goes-on': 'Tiếp tục',
  new: 'Mới của năm',
  'carried-over': 'Chuyển tiếp',
} satisfies Record<CarriedTask['how'], string>;

const isEnded = ({ standing, rhythm }: TaskRow): boolean =>
  standing === 'stopped' || (standing === 'done' && rhythm === 'once');

/** What is to be done after a year: what goes on, what begins, and what should be done by now but is not. */
const carriedTasks = (
  { tasks, year }: Pick<AnnualReportFacts, 'tasks' | 'year'>,
  nextYear: readonly TaskRow[],
): CarriedTask[] => {
  const known = new Set(tasks.map(({ id }) => id));
  const open = tasks
    .filter((task) => !isEnded(task))
    .map((task): CarriedTask => ({ task, how: task.yearTo > year ? 'goes-on' : 'carried-over' }))
    .filter(({ task, how }) => how === 'goes-on' || task.rhythm === 'once');
  const fresh = nextYear.filter(({ id }) => !known.has(id)).map((task): CarriedTask => ({ task, how: 'new' }));
  return [...open, ...fresh];
};

/** "12 nhiệm vụ tiếp tục thực hiện; 03 nhiệm vụ bắt đầu từ năm 2019": only what there is. */
export const carriedCounts = (carried: readonly CarriedTask[], year: number): string => {
  const kinds = [
    ['goes-on', 'nhiệm vụ tiếp tục thực hiện'],
    ['new', `nhiệm vụ bắt đầu từ năm ${year}`],
    ['carried-over', `nhiệm vụ năm ${year - 1} chưa hoàn thành, chuyển tiếp`],
  ] as const;
  return kinds
    .map(([kind, words]) => ({ words, many: carried.filter(({ how }) => how === kind).length }))
    .filter(({ many }) => many > 0)
    .map(({ many, words }) => `${count(many)} ${words}`)
    .join('; ');
};

/** What is to be done in the year after the one reported on. */
export const readCarriedTasks = async (db: Reader, facts: AnnualReportFacts): Promise<CarriedTask[]> =>
  carriedTasks(facts, await readTasksOfYear(db, facts.plan.id, facts.year + 1));
