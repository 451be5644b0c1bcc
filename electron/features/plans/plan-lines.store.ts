import type { PlanLine } from '#shared/plans/plan-line.ts';
import type { Reader } from '../../database/handles.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';

const listAssigned = async (db: Reader, planId: string): Promise<Map<string, string[]>> => {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('tasks', 'tasks.id', 'assignments.task_id')
    .innerJoin('agencies', 'agencies.id', 'assignments.agency_id')
    .select(['task_id', 'agencies.name as agencyName'])
    .where('tasks.plan_id', '=', planId)
    .where('assignments.valid_to', 'is', null)
    .orderBy('assignments.position')
    .execute();
  const byTask = Map.groupBy(rows, ({ task_id }) => task_id);
  return new Map([...byTask].map(([id, all]) => [id, all.map(({ agencyName }) => agencyName)]));
};

/** The targets, tasks and duties of a plan of the book as they stand, in its order. */
export const listPlanLines = async (db: Reader, planId: string): Promise<PlanLine[]> => {
  const ofTable = (table: 'targets' | 'tasks') =>
    db
      .selectFrom(table)
      .innerJoin('sections', 'sections.id', `${table}.section_id`)
      .select([`${table}.id as id`, `${table}.text as text`, 'sections.label as section'])
      .where(`${table}.plan_id`, '=', planId)
      .where(`${table}.valid_to`, 'is', null)
      .orderBy(`${table}.position`)
      .execute();
  const duties = await db
    .selectFrom('reporting_duties')
    .select(['id', 'quote as text', 'section_label as section', 'from_agency_ids'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();
  const [targets, tasks] = [await ofTable('targets'), await ofTable('tasks')];
  const assigned = await listAssigned(db, planId);
  const names = await agencyNamesById(db);
  return [
    ...targets.map((row) => ({ ...row, kind: 'target' as const, agencies: [] })),
    ...tasks.map((row) => ({ ...row, kind: 'task' as const, agencies: assigned.get(row.id) ?? [] })),
    ...duties.map(({ from_agency_ids: from, ...row }) => ({
      ...row,
      kind: 'duty' as const,
      agencies: (JSON.parse(from) as string[]).map((id) => names.get(id)?.name ?? ''),
    })),
  ];
};
