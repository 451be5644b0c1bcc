import { firstYear, periodYear } from '#shared/periods/period.rules.ts';
import type { Reader } from '../../database/handles.ts';
import type { PeriodTable } from '../../database/tables/round-tables.ts';
import type { Tables } from '../../database/tables.ts';
import { listPartsInPlan } from '../tasks/task-parts.store.ts';
import type { FormRows } from './form-schemas.ts';

type Rows<T extends keyof Tables> = readonly Tables[T][];

/** The rows of a table whose column is one of these, in the order of their ids. */
const rowsWhere = async <T extends keyof Tables>(
  db: Reader,
  table: T,
  { column, among }: { readonly column: string; readonly among: readonly string[] },
): Promise<Rows<T>> => {
  if (among.length === 0) return [];
  const { ref } = db.dynamic;
  const rows = await db
    .selectFrom(table as 'tasks')
    .selectAll()
    .where(ref(column), 'in', [...new Set(among)])
    .orderBy('id')
    .execute();
  return rows as unknown as Rows<T>;
};

const ofPlan = <T extends keyof Tables>(db: Reader, table: T, planId: string): Promise<Rows<T>> =>
  rowsWhere(db, table, { column: 'plan_id', among: [planId] });

/** The tasks in which the agency has a part, today or on any day of the plan. */
const listTaskIds = async (db: Reader, period: PeriodTable, agencyId: string): Promise<string[]> => {
  const days = { coversFrom: period.covers_from, coversTo: period.covers_to };
  const inPeriod = await listPartsInPlan(db, {
    planId: period.plan_id,
    asOf: period.covers_to,
    yearFrom: firstYear(days),
    yearTo: periodYear(days),
  });
  const own = inPeriod.filter((part) => part.agencyId === agencyId).map(({ taskId }) => taskId);
  const assigned = await db
    .selectFrom('assignments')
    .innerJoin('tasks', 'tasks.id', 'assignments.task_id')
    .select('task_id')
    .where('tasks.plan_id', '=', period.plan_id)
    .where('assignments.agency_id', '=', agencyId)
    .execute();
  const recorded = await db
    .selectFrom('progress_entries')
    .innerJoin('tasks', 'tasks.id', 'progress_entries.task_id')
    .select('task_id')
    .where('tasks.plan_id', '=', period.plan_id)
    .where('progress_entries.agency_id', '=', agencyId)
    .execute();
  return [...new Set([...own, ...assigned.map((row) => row.task_id), ...recorded.map((row) => row.task_id)])];
};

/** Every row that these rows stand in the place of, or are part of, as long as it is one of the plan. */
const withForebears = <R extends { readonly id: string }>(
  all: readonly R[],
  ids: readonly string[],
  above: (row: R) => readonly (string | null)[],
): readonly R[] => {
  const byId = new Map(all.map((row) => [row.id, row]));
  const taken = new Set<string>();
  const take = (id: string | null): void => {
    const row = id === null || taken.has(id) ? undefined : byId.get(id);
    if (!row) return;
    taken.add(row.id);
    above(row).forEach(take);
  };
  ids.forEach(take);
  return all.filter(({ id }) => taken.has(id));
};

type Place = { readonly period: PeriodTable; readonly agencyId: string };

const readTargets = async (db: Reader, { period, agencyId }: Place, links: Rows<'task_targets'>) => {
  const all = await ofPlan(db, 'targets', period.plan_id);
  const led = all.filter((target) => target.lead_agency_id === agencyId).map(({ id }) => id);
  const linked = links.map((link) => link.target_id);
  const told = (await rowsWhere(db, 'target_results', { column: 'agency_id', among: [agencyId] })).map(
    (row) => row.target_id,
  );
  return withForebears(all, [...led, ...linked, ...told], (row) => [row.condition_of_id, row.replaces_id]);
};

/** The own words of the agency, and what the others have sent of its tasks. */
const readEntries = async (db: Reader, { agencyId }: Place, { taskIds, periodIds }: Record<string, string[]>) =>
  (await rowsWhere(db, 'progress_entries', { column: 'task_id', among: taskIds ?? [] }))
    .filter((row) => row.agency_id === agencyId || row.is_draft === 0)
    .filter((row) => row.period_id === null || (periodIds ?? []).includes(row.period_id));

const readResults = async (db: Reader, { agencyId }: Place, { targetIds, periodIds }: Record<string, string[]>) =>
  (await rowsWhere(db, 'target_results', { column: 'target_id', among: targetIds ?? [] }))
    .filter((row) => row.agency_id === agencyId || (row.agency_id === null && row.is_draft === 0))
    .filter((row) => row.period_id === null || (periodIds ?? []).includes(row.period_id));

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

const listed = (json: string): string[] => JSON.parse(json) as string[];

const readAgencies = async (
  db: Reader,
  ids: readonly (string | null)[],
  agencyId: string,
): Promise<Rows<'agencies'>> => {
  const all = await db.selectFrom('agencies').selectAll().orderBy('id').execute();
  const named = ids.filter((id) => id !== null);
  const rows = withForebears(all, named, (row) => [row.parent_id]);
  const noContact = { contact_name: '', contact_phone: '', contact_email: '' };
  return rows.map((row) => ({ ...row, catalogue_key: null, ...(row.id !== agencyId && noContact) }));
};

/** The part of the book that one agency works with: its tasks and targets of the plan, its rounds up to this period. */
export const readFormRows = async (db: Reader, place: Place): Promise<FormRows> => {
  const { period, agencyId } = place;
  const planId = period.plan_id;
  const allTasks = await ofPlan(db, 'tasks', planId);
  const tasks = withForebears(allTasks, await listTaskIds(db, period, agencyId), (row) => [row.replaces_id]);
  const ofTasks = { column: 'task_id', among: idsOf(tasks) };
  const links = await rowsWhere(db, 'task_targets', ofTasks);
  const targets = await readTargets(db, place, links);
  const periods = (await ofPlan(db, 'periods', planId)).filter((row) => row.covers_to <= period.covers_to);
  const periodIds = idsOf(periods);
  const entries = await readEntries(db, place, { taskIds: idsOf(tasks), periodIds });
  const items = await rowsWhere(db, 'evidence_items', {
    column: 'entry_id',
    among: idsOf(entries.filter((row) => row.agency_id === agencyId)),
  });
  const rows = {
    plans: (await rowsWhere(db, 'plans', { column: 'id', among: [planId] })).map((row) => ({
      ...row,
      library_key: null,
      parent_plan_id: null,
    })),
    plan_texts: await ofPlan(db, 'plan_texts', planId),
    phases: await ofPlan(db, 'phases', planId),
    sections: await ofPlan(db, 'sections', planId),
    amendments: await ofPlan(db, 'amendments', planId),
    reporting_duties: await ofPlan(db, 'reporting_duties', planId),
    tasks,
    assignments: await rowsWhere(db, 'assignments', ofTasks),
    group_members: await rowsWhere(db, 'group_members', ofTasks),
    task_funding: await rowsWhere(db, 'task_funding', ofTasks),
    extensions: await rowsWhere(db, 'extensions', ofTasks),
    targets,
    target_values: await rowsWhere(db, 'target_values', { column: 'target_id', among: idsOf(targets) }),
    task_targets: links.filter((link) => idsOf(targets).includes(link.target_id)),
    periods,
    submissions: (await rowsWhere(db, 'submissions', { column: 'period_id', among: periodIds })).filter(
      (row) => row.agency_id === agencyId,
    ),
    progress_entries: entries,
    target_results: await readResults(db, place, { targetIds: idsOf(targets), periodIds }),
    evidence_items: items,
    attachments: await rowsWhere(db, 'attachments', {
      column: 'id',
      among: items.flatMap((item) => item.attachment_id ?? []),
    }),
  };
  const named = [
    agencyId,
    ...rows.plans.map((row) => row.standing_agency_id),
    ...rows.assignments.map((row) => row.agency_id),
    ...rows.group_members.flatMap((row) => [row.group_id, row.agency_id]),
    ...rows.targets.map((row) => row.lead_agency_id),
    ...rows.progress_entries.map((row) => row.agency_id),
    ...rows.attachments.map((row) => row.added_for_id),
    ...rows.reporting_duties.flatMap((row) => [...listed(row.from_agency_ids), ...listed(row.to_agency_ids)]),
  ];
  return { agencies: await readAgencies(db, named, agencyId), ...rows };
};

export const getGivenPlan = (db: Reader, planId: string) =>
  db.selectFrom('plans').select(['id', 'name', 'version']).where('id', '=', planId).executeTakeFirstOrThrow();
