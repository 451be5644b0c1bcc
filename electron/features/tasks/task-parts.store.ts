import type { AgencyName } from '#shared/agencies/agency.ts';
import type { AssignmentRole } from '#shared/tasks/task.ts';
import type { Reader } from '../../database/handles.ts';
import { validOn } from './task-query.ts';

export type Assigned = AgencyName & { readonly taskId: string; readonly role: AssignmentRole };

/** Who does each of these tasks, on a day or today, in the order of the plan's words. */
export const listAssigned = async (
  db: Reader,
  taskIds: readonly string[],
  asOf?: string,
): Promise<Map<string, Assigned[]>> => {
  if (taskIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('agencies', 'agencies.id', 'assignments.agency_id')
    .select(['task_id as taskId', 'role', 'agencies.id as id', 'name', 'short_name as shortName'])
    .where('task_id', 'in', taskIds)
    .where(validOn(asOf, 'assignments'))
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, (row) => row.taskId);
};

/** The open assignments of tasks as they are stored, in order. */
export const listOpenAssignments = async (db: Reader, taskIds: readonly string[]) => {
  if (taskIds.length === 0) return new Map<string, never[]>();
  const rows = await db
    .selectFrom('assignments')
    .selectAll()
    .where('task_id', 'in', taskIds)
    .where('valid_to', 'is', null)
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, (row) => row.task_id);
};

/** Which agency has recorded progress of which of these tasks, as "task agency", and the years of it. */
export const listRecorders = async (db: Reader, taskIds: readonly string[]): Promise<Set<string>> => {
  if (taskIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('progress_entries')
    .select(['task_id', 'agency_id'])
    .distinct()
    .where('task_id', 'in', taskIds)
    .execute();
  return new Set(rows.map((row) => `${row.task_id} ${row.agency_id}`));
};

export const listRecordedYears = async (db: Reader, taskId: string): Promise<number[]> => {
  const rows = await db
    .selectFrom('progress_entries')
    .select('year')
    .distinct()
    .where('task_id', '=', taskId)
    .orderBy('year')
    .execute();
  return rows.map((row) => row.year);
};

export const listFunding = (db: Reader, taskId: string) =>
  db.selectFrom('task_funding').selectAll().where('task_id', '=', taskId).orderBy('year').execute();

export const listTargetLinks = (db: Reader, taskIds: readonly string[]) =>
  db
    .selectFrom('task_targets')
    .innerJoin('targets', 'targets.id', 'task_targets.target_id')
    .selectAll('task_targets')
    .select(['targets.text', 'targets.position'])
    .where('task_id', 'in', taskIds)
    .orderBy('targets.position')
    .execute();

export const listGroupMembers = (db: Reader, taskIds: readonly string[]) =>
  db
    .selectFrom('group_members')
    .innerJoin('agencies', 'agencies.id', 'group_members.agency_id')
    .selectAll('group_members')
    .select(['agencies.name', 'agencies.short_name'])
    .where('task_id', 'in', taskIds)
    .orderBy('agencies.sort_key')
    .execute();

/** Every task row of the plan in its order, former ones too: they keep their places. */
export const listTaskPlaces = (db: Reader, planId: string) =>
  db
    .selectFrom('tasks')
    .select(['id', 'position', 'version'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();

export const listTaskRows = (db: Reader, taskIds: readonly string[]) =>
  db.selectFrom('tasks').selectAll().where('id', 'in', taskIds).orderBy('position').execute();

export type PartInTask = { readonly taskId: string; readonly agencyId: string; readonly role: AssignmentRole };
type OnDay = { readonly planId: string; readonly asOf: string; readonly yearFrom: number; readonly yearTo: number };

/**
 * Who has which part in a plan's tasks of some years, as it stood on a day, in the order of the plan. Behind a group stand
 * its members; a group whose members nobody has named speaks for itself.
 */
export const listPartsInPlan = async (db: Reader, { planId, asOf, yearFrom, yearTo }: OnDay): Promise<PartInTask[]> => {
  const tasks = db
    .selectFrom('tasks')
    .select('tasks.id')
    .where('plan_id', '=', planId)
    .where(validOn(asOf, 'tasks'))
    .where('year_from', '<=', yearTo)
    .where('year_to', '>=', yearFrom);
  const given = await db
    .selectFrom('assignments')
    .innerJoin('tasks', 'tasks.id', 'assignments.task_id')
    .select(['task_id as taskId', 'agency_id as agencyId', 'role'])
    .where('task_id', 'in', tasks)
    .where(validOn(asOf, 'assignments'))
    .orderBy('tasks.position')
    .orderBy('assignments.position')
    .execute();
  const members = await db
    .selectFrom('group_members')
    .select(['task_id as taskId', 'group_id as groupId', 'agency_id as agencyId'])
    .where('task_id', 'in', tasks)
    .execute();
  const behind = Map.groupBy(members, ({ taskId, groupId }) => `${taskId} ${groupId}`);
  return given.flatMap(
    (part) => behind.get(`${part.taskId} ${part.agencyId}`)?.map(({ agencyId }) => ({ ...part, agencyId })) ?? [part],
  );
};
