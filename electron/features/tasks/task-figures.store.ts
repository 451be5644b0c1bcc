import type { Standing } from '#shared/tasks/task.ts';
import type { Timeliness } from '#shared/tasks/timeliness.rules.ts';
import type { Reader } from '../../database/handles.ts';
import { filteredTasks, judgedYear, leadId, type TaskQuestion } from './task-query.ts';
import { isExtendedIn, standing, timeliness } from './timeliness-query.ts';

/** So many tasks that have all of this in common. */
export type TaskGroup = {
  readonly planId: string;
  readonly sectionId: string;
  readonly leadId: string | null;
  readonly standing: Standing;
  readonly timeliness: Timeliness;
  readonly isExtended: number;
  readonly count: number;
};

/** How many tasks a filter leaves: the total of its list. */
export const countTasks = async (db: Reader, question: TaskQuestion): Promise<number> => {
  const { count } = await filteredTasks(db, question)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

/** The tasks that a filter leaves, counted once for all the ways in which an overview adds them up. */
export const groupTasks = (db: Reader, question: TaskQuestion): Promise<TaskGroup[]> => {
  const judged = judgedYear(question);
  const tasks = filteredTasks(db, question).select([
    'tasks.plan_id as planId',
    'tasks.section_id as sectionId',
    leadId(question.asOf).as('leadId'),
    standing(question.year).as('standing'),
    timeliness(judged, question.today).as('timeliness'),
    isExtendedIn(judged).as('isExtended'),
  ]);
  const alike = ['planId', 'sectionId', 'leadId', 'standing', 'timeliness', 'isExtended'] as const;
  return db
    .selectFrom(tasks.as('told'))
    .select(alike)
    .select((row) => row.fn.countAll<number>().as('count'))
    .groupBy(alike)
    .execute();
};
