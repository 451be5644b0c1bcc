import { type ExpressionBuilder, expressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { TaskGap } from '#shared/tasks/task.ts';
import type { TaskFilter, TaskListQuery } from '#shared/tasks/tasks.contract.ts';
import { fold } from '#shared/words/fold.ts';
import type { Reader } from '../../database/handles.ts';
import { holds } from '../../database/like.ts';
import type { Tables } from '../../database/tables.ts';
import { isGivenTo } from './own-tasks.store.ts';
import { dueOn, evidence, isExtendedIn, standing, timeliness } from './timeliness-query.ts';

type OnTasks = ExpressionBuilder<Tables, 'tasks'>;

/** A filter with the day of today, from which timeliness is judged; `within`: only what this agency was given. */
export type TaskQuestion = TaskFilter & { readonly today: string; readonly within?: string | null };

/** The year whose timeliness is told: the one asked for, else today's. */
export const judgedYear = ({ year, today }: Pick<TaskQuestion, 'year' | 'today'>): number =>
  year ?? Number(today.slice(0, 4));

type Dated = { valid_from: string | null; valid_to: string | null };

/** What stood on a day; without one, what stands open today. */
export const validOn = (asOf: string | undefined, table: 'tasks' | 'assignments') => {
  const row = expressionBuilder<{ tasks: Dated; assignments: Dated }, 'tasks' | 'assignments'>();
  if (asOf === undefined) return row(`${table}.valid_to`, 'is', null);
  return row.and([
    row.or([row(`${table}.valid_from`, 'is', null), row(`${table}.valid_from`, '<=', asOf)]),
    row.or([row(`${table}.valid_to`, 'is', null), row(`${table}.valid_to`, '>=', asOf)]),
  ]);
};

/** The agency that leads a task, null where nobody does. */
export const leadId = (asOf: string | undefined) => {
  const row: OnTasks = expressionBuilder<Tables, 'tasks'>();
  return row
    .selectFrom('assignments')
    .select('agency_id')
    .whereRef('assignments.task_id', '=', 'tasks.id')
    .where('role', '=', sql.lit('lead'))
    .where(validOn(asOf, 'assignments'))
    .orderBy('assignments.valid_from', (by) => by.desc().nullsLast())
    .limit(1);
};

/** Whether a task lacks something, on a day or today; evidence of what was told of the year. */
const lacks = (gap: TaskGap, { asOf, year }: Pick<TaskQuestion, 'asOf' | 'year'>) => {
  const row: OnTasks = expressionBuilder<Tables, 'tasks'>();
  const linked = row.selectFrom('task_targets').select('id').whereRef('task_targets.task_id', '=', 'tasks.id');
  return {
    lead: () => sql<boolean>`${leadId(asOf)} is null`,
    deadline: () => row.and([row('deadline_text', 'is', null), row('rhythm', '=', 'once')]),
    targets: () => row.not(row.exists(linked)),
    evidence: () => row.and([sql<boolean>`${evidence(year)} = ''`, row(standing(year), 'in', ['in-progress', 'done'])]),
  }[gap]();
};

/** The tasks that a filter leaves. Lists and counts both start here, so that a figure and its list agree. */
export const filteredTasks = (db: Reader, filter: TaskQuestion) => {
  const { planId, sectionId, agencyId, role, year, asOf, today } = filter;
  const judged = judgedYear(filter);
  let query = db.selectFrom('tasks').where(validOn(asOf, 'tasks'));
  if (filter.within != null) query = query.where(isGivenTo(filter.within));
  if (planId !== undefined) query = query.where('tasks.plan_id', '=', planId);
  if (sectionId !== undefined) query = query.where('tasks.section_id', '=', sectionId);
  if (year !== undefined) query = query.where('tasks.year_from', '<=', year).where('tasks.year_to', '>=', year);
  if (agencyId !== undefined)
    query = query.where('tasks.id', 'in', (inner) => {
      const assigned = inner
        .selectFrom('assignments')
        .select('task_id')
        .where('agency_id', '=', agencyId)
        .where(validOn(asOf, 'assignments'));
      return role === undefined ? assigned : assigned.where('role', '=', role);
    });
  if (filter.standing !== undefined) query = query.where(standing(year), '=', filter.standing);
  if (filter.timeliness !== undefined) query = query.where(timeliness(judged, today), '=', filter.timeliness);
  if (filter.isCounted !== undefined)
    query = query.where(timeliness(judged, today), filter.isCounted ? '!=' : '=', 'suspended');
  if (filter.isExtended !== undefined) query = query.where(isExtendedIn(judged), '=', filter.isExtended ? 1 : 0);
  for (const gap of filter.gaps ?? []) query = query.where(lacks(gap, filter));
  for (const word of fold(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean))
    query = query.where(holds('tasks.search_text', word));
  return query;
};

const leadKey = (asOf: string | undefined) => (row: OnTasks) =>
  row
    .selectFrom('assignments')
    .innerJoin('agencies', 'agencies.id', 'assignments.agency_id')
    .select('agencies.sort_key')
    .whereRef('assignments.task_id', '=', 'tasks.id')
    .where('assignments.role', '=', 'lead')
    .where(validOn(asOf, 'assignments'))
    .orderBy('assignments.valid_from', (by) => by.desc().nullsLast())
    .limit(1);

/** Sorts as asked; rows without a value come last, and the plan's own order decides between equals. */
export const inOrder = <O>(
  query: SelectQueryBuilder<Tables, 'tasks', O>,
  { order, descending, year, asOf, today }: TaskListQuery & Pick<TaskQuestion, 'today'>,
) => {
  const way = descending ? 'desc' : 'asc';
  const sorted = {
    plan: () => query,
    text: () => query.orderBy('tasks.search_text', way),
    deadline: () => query.orderBy('tasks.deadline_on', (by) => by[way]().nullsLast()),
    due: () => query.orderBy(dueOn(judgedYear({ year, today })), way),
    lead: () => query.orderBy(leadKey(asOf), (by) => by[way]().nullsLast()),
    standing: () => query.orderBy(standing(year), way),
  }[order]();
  const planWay = order === 'plan' ? way : 'asc';
  return sorted.orderBy('tasks.plan_id', planWay).orderBy('tasks.position', planWay);
};
