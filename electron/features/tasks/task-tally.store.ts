import { assignmentRoles, type Standing, type TaskGap, taskGaps } from '#shared/tasks/task.ts';
import type { TaskTally } from '#shared/tasks/tasks.contract.ts';
import type { Reader } from '../../database/handles.ts';
import { countTasks } from './task-figures.store.ts';
import { filteredTasks, type TaskQuestion } from './task-query.ts';
import { standing } from './timeliness-query.ts';

const countStandings = async (db: Reader, filter: TaskQuestion): Promise<Map<Standing, number>> => {
  const rows = await filteredTasks(db, { ...filter, standing: undefined })
    .select((row) => [standing(filter.year).as('standing'), row.fn.countAll<number>().as('many')])
    .groupBy('standing')
    .execute();
  return new Map(rows.map((row) => [row.standing, row.many]));
};

const zero = {
  'not-reported': 0,
  'nothing-to-report': 0,
  'not-started': 0,
  'in-progress': 0,
  done: 0,
  stopped: 0,
} satisfies TaskTally['standings'];

/** How many tasks each choice would leave; a filter does not narrow its own choices, but gaps add to each other. */
export const tallyTasks = async (db: Reader, filter: TaskQuestion): Promise<TaskTally> => {
  const gaps = { lead: 0, deadline: 0, targets: 0, evidence: 0 } satisfies TaskTally['gaps'];
  for (const gap of taskGaps) {
    const wanted: TaskGap[] = [...new Set([...(filter.gaps ?? []), gap])];
    gaps[gap] = await countTasks(db, { ...filter, gaps: wanted });
  }
  const roles = { lead: 0, joint: 0, support: 0 } satisfies TaskTally['roles'];
  if (filter.agencyId !== undefined)
    for (const role of assignmentRoles) roles[role] = await countTasks(db, { ...filter, role });
  return { gaps, roles, standings: { ...zero, ...Object.fromEntries(await countStandings(db, filter)) } };
};
