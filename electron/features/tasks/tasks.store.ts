import type { AgencyName } from '#shared/agencies/agency.ts';
import type { AssignmentRole, Task, TaskRow } from '#shared/tasks/task.ts';
import type { TaskListQuery } from '#shared/tasks/tasks.contract.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { filteredTasks, inOrder, standing } from './task-query.ts';

type Assigned = AgencyName & { readonly taskId: string; readonly role: AssignmentRole };

const listAssigned = async (db: Reader, taskIds: readonly string[]): Promise<Map<string, Assigned[]>> => {
  if (taskIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('agencies', 'agencies.id', 'assignments.agency_id')
    .select(['task_id as taskId', 'role', 'agencies.id as id', 'name', 'short_name as shortName'])
    .where('task_id', 'in', taskIds)
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, (row) => row.taskId);
};

const taskRows = (db: Reader, year: number | undefined) =>
  db
    .selectFrom('tasks')
    .selectAll('tasks')
    .select((row) => [
      row.selectFrom('plans').select('name').whereRef('plans.id', '=', 'tasks.plan_id').as('plan_name'),
      row.selectFrom('sections').select('label').whereRef('sections.id', '=', 'tasks.section_id').as('section_label'),
      row.selectFrom('sections').select('title').whereRef('sections.id', '=', 'tasks.section_id').as('section_title'),
      standing(year).as('standing'),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof taskRows>['executeTakeFirstOrThrow']>>;

const asTaskRow = (row: Row, assigned: readonly Assigned[]): TaskRow => {
  const inRole = (role: AssignmentRole) => assigned.filter((agency) => agency.role === role);
  return {
    id: row.id,
    planId: row.plan_id,
    planName: row.plan_name ?? '',
    sectionLabel: row.section_label ?? '',
    text: row.text,
    rhythm: row.rhythm,
    deadlineText: row.deadline_text,
    yearFrom: row.year_from,
    yearTo: row.year_to,
    lead: inRole('lead')[0] ?? null,
    joint: inRole('joint'),
    support: inRole('support'),
    standing: row.standing,
  };
};

/** One page of the tasks that the filter leaves, and how many it leaves in all. */
export const listTasks = async (db: Reader, query: TaskListQuery): Promise<{ total: number; rows: TaskRow[] }> => {
  const matching = filteredTasks(db, query);
  const { total } = await matching.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const page = await inOrder(matching.select('tasks.id'), query).limit(query.limit).offset(query.offset).execute();
  const ids = page.map((row) => row.id);
  const assigned = await listAssigned(db, ids);
  const rows = ids.length === 0 ? [] : await taskRows(db, query.year).where('tasks.id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    total,
    rows: ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [asTaskRow(row, assigned.get(id) ?? [])] : [];
    }),
  };
};

export const getTask = async (db: Reader, taskId: string): Promise<Task> => {
  const row = await taskRows(db, undefined).where('tasks.id', '=', taskId).executeTakeFirst();
  if (!row) throw refuse('not-found', 'Nhiệm vụ này không có trong sổ.');
  const assigned = await listAssigned(db, [taskId]);
  return {
    ...asTaskRow(row, assigned.get(taskId) ?? []),
    sectionTitle: row.section_title ?? '',
    details: JSON.parse(row.details),
  };
};
