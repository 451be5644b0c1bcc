import type { TaskFrame } from '#shared/tasks/edit-task.rules.ts';
import type { NamedAgency } from '#shared/tasks/find-agencies.rules.ts';
import type { KnownTask, PasteFrame } from '#shared/tasks/paste-tasks.rules.ts';
import type { Reader } from '../../database/handles.ts';
import { listAgencyRows } from '../agencies/agencies.store.ts';
import { getTargetFrame } from '../targets/plan-frame.store.ts';

const listAgenciesOfPlan = async (db: Reader, planId: string): Promise<Set<string>> => {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('tasks', 'tasks.id', 'assignments.task_id')
    .select('agency_id')
    .distinct()
    .where('plan_id', '=', planId)
    .execute();
  return new Set(rows.map((row) => row.agency_id));
};

const listNamedAgencies = async (db: Reader, planId: string): Promise<Map<string, NamedAgency>> => {
  const inPlan = await listAgenciesOfPlan(db, planId);
  const rows = await listAgencyRows(db);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: row.name,
        shortName: row.short_name,
        aliases: JSON.parse(row.aliases),
        place: row.place,
        validFrom: row.valid_from,
        validTo: row.valid_to,
        isInPlan: inPlan.has(row.id),
      },
    ]),
  );
};

/** What the plan allows its tasks to be, and what its tasks of today say already. */
export const getPasteFrame = async (db: Reader, planId: string, today: string): Promise<PasteFrame> => {
  const frame = await getTargetFrame(db, planId);
  const targets = await db.selectFrom('targets').select('id').where('plan_id', '=', planId).execute();
  const tasks: KnownTask[] = await db
    .selectFrom('tasks')
    .select(['id', 'section_id as sectionId', 'text', 'year_from as yearFrom', 'year_to as yearTo'])
    .select('deadline_text as deadlineText')
    .select((row) =>
      row
        .selectFrom('assignments')
        .select('agency_id')
        .whereRef('task_id', '=', 'tasks.id')
        .where('role', '=', 'lead')
        .where('assignments.valid_to', 'is', null)
        .as('leadId'),
    )
    .where('plan_id', '=', planId)
    .where('valid_to', 'is', null)
    .execute();
  return {
    ...frame,
    agencies: await listNamedAgencies(db, planId),
    targetIds: new Set(targets.map((target) => target.id)),
    today,
    tasks,
  };
};

export const getTaskFrame = (db: Reader, planId: string, today: string): Promise<TaskFrame> =>
  getPasteFrame(db, planId, today);

/** Which plan each of these tasks belongs to, and whether an amendment has replaced it. */
export const listTaskPlans = (db: Reader, taskIds: readonly string[]) =>
  db
    .selectFrom('tasks')
    .select(['id', 'plan_id as planId', 'text', 'valid_to as validTo', 'version'])
    .select(['year_from as yearFrom', 'year_to as yearTo', 'deadline_on as deadlineOn'])
    .where('id', 'in', taskIds)
    .execute();
