import { amendmentName } from '#shared/plans/document-name.ts';
import type { AssignmentRole, Task, TaskRow } from '#shared/tasks/task.ts';
import type { TaskListQuery } from '#shared/tasks/tasks.contract.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { readMembers } from './group-members.store.ts';
import { type Assigned, listAssigned, listFunding, listGroupMembers, listTargetLinks } from './task-parts.store.ts';
import { filteredTasks, inOrder, judgedYear, type TaskQuestion } from './task-query.ts';
import { partsVersion } from './task-version.ts';
import { dueOn, isExtendedIn, standing, timeliness } from './timeliness-query.ts';

const rowColumns = [
  'tasks.id',
  'tasks.plan_id',
  'tasks.section_id',
  'tasks.marker',
  'tasks.text',
  'tasks.expected_output',
  'tasks.rhythm',
  'tasks.deadline_text',
  'tasks.deadline_kind',
  'tasks.deadline_on',
  'tasks.year_from',
  'tasks.year_to',
] as const;

/** Only what a list shows: the long texts of a task are read when it is opened. */
const taskRows = (db: Reader, at: { readonly year: number | undefined; readonly today: string }) =>
  db
    .selectFrom('tasks')
    .select(rowColumns)
    .select((row) => [
      row.selectFrom('plans').select('name').whereRef('plans.id', '=', 'tasks.plan_id').as('plan_name'),
      row.selectFrom('sections').select('label').whereRef('sections.id', '=', 'tasks.section_id').as('section_label'),
      standing(at.year).as('standing'),
      timeliness(judgedYear(at), at.today).as('timeliness'),
      dueOn(judgedYear(at)).as('due_on'),
      isExtendedIn(judgedYear(at)).as('is_extended'),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof taskRows>['executeTakeFirstOrThrow']>>;

const asTaskRow = (row: Row, assigned: readonly Assigned[]): TaskRow => {
  const inRole = (role: AssignmentRole) => assigned.filter((agency) => agency.role === role);
  return {
    id: row.id,
    planId: row.plan_id,
    planName: row.plan_name ?? '',
    sectionId: row.section_id,
    sectionLabel: row.section_label ?? '',
    marker: row.marker,
    text: row.text,
    expectedOutput: row.expected_output,
    rhythm: row.rhythm,
    deadline:
      row.deadline_text === null ? null : { text: row.deadline_text, kind: row.deadline_kind, on: row.deadline_on },
    yearFrom: row.year_from,
    yearTo: row.year_to,
    lead: inRole('lead')[0] ?? null,
    joint: inRole('joint'),
    support: inRole('support'),
    standing: row.standing,
    timeliness: row.timeliness,
    dueOn: row.due_on,
    isExtended: row.is_extended === 1,
  };
};

type At = { readonly year: number | undefined; readonly today: string; readonly asOf?: string | undefined };

/** These tasks in the order of the ids, as their list shows them. */
export const listTasksById = async (db: Reader, ids: readonly string[], at: At): Promise<TaskRow[]> => {
  if (ids.length === 0) return [];
  const assigned = await listAssigned(db, ids, at.asOf);
  const rows = await taskRows(db, at).where('tasks.id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [asTaskRow(row, assigned.get(id) ?? [])] : [];
  });
};

/** One page of the tasks that the filter leaves, and how many it leaves in all. */
export const listTasks = async (
  db: Reader,
  query: TaskListQuery & TaskQuestion,
): Promise<{ total: number; rows: TaskRow[] }> => {
  const matching = filteredTasks(db, query);
  const { total } = await matching.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const page = await inOrder(matching.select('tasks.id'), query).limit(query.limit).offset(query.offset).execute();
  const ids = page.map((row) => row.id);
  return { total, rows: await listTasksById(db, ids, { year: query.year, today: query.today, asOf: query.asOf }) };
};

const wholeTask = (db: Reader, taskId: string, today: string) =>
  taskRows(db, { year: undefined, today })
    .innerJoin('sections', 'sections.id', 'tasks.section_id')
    .leftJoin('phases', 'phases.id', 'tasks.phase_id')
    .leftJoin('amendments', 'amendments.id', 'tasks.amendment_id')
    .selectAll('tasks')
    .select(['sections.title as section_title', 'phases.name as phase_name'])
    .leftJoin('amendments as ending', 'ending.id', 'tasks.ended_by_id')
    .select(['amendments.doc_type', 'amendments.number', 'amendments.symbol'])
    .select(['ending.doc_type as ending_type', 'ending.number as ending_number', 'ending.symbol as ending_symbol'])
    .select((row) =>
      row
        .selectFrom('tasks as later')
        .select('later.id')
        .whereRef('later.replaces_id', '=', 'tasks.id')
        .as('replaced_by_id'),
    )
    .where('tasks.id', '=', taskId)
    .executeTakeFirst();

type Days = { readonly asOf?: string | undefined; readonly today: string };

/** A task with all its parts, with who does it on a day or today. */
export const getTask = async (db: Reader, taskId: string, { asOf, today }: Days): Promise<Task> => {
  const row = await wholeTask(db, taskId, today);
  if (!row) throw refuse('not-found', 'Nhiệm vụ này không có trong sổ.');
  const assigned = await listAssigned(db, [taskId], asOf);
  const funding = await listFunding(db, taskId);
  const targets = await listTargetLinks(db, [taskId]);
  const members = await listGroupMembers(db, [taskId]);
  const groupIds = (assigned.get(taskId) ?? []).map((agency) => agency.id);
  const groupMembers = await readMembers(db, { taskId, rows: members, groupIds }, asOf);
  return {
    ...asTaskRow(row, assigned.get(taskId) ?? []),
    sectionTitle: row.section_title,
    phaseId: row.phase_id,
    phaseName: row.phase_name,
    details: JSON.parse(row.details),
    funding: {
      source: row.funding_source,
      years: funding.map(({ year, amount_vnd }) => ({ year, amountVnd: amount_vnd })),
    },
    modality: row.modality,
    targets: targets.map(({ target_id, text }) => ({ id: target_id, text })),
    groupMembers,
    source: row.source_from === null || row.source_to === null ? null : { from: row.source_from, to: row.source_to },
    amendment: amendmentName(row.amendment_id, row),
    replacesId: row.replaces_id,
    replacedById: row.replaced_by_id,
    endedBy: amendmentName(row.ended_by_id, {
      doc_type: row.ending_type,
      number: row.ending_number,
      symbol: row.ending_symbol,
    }),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    version: partsVersion([row], await listOpenRows(db, taskId), funding, targets, members),
  };
};

const listOpenRows = (db: Reader, taskId: string) =>
  db
    .selectFrom('assignments')
    .select(['id', 'version'])
    .where('task_id', '=', taskId)
    .where('valid_to', 'is', null)
    .execute();

/** The tasks of a plan that are done once, in that year and no other. */
export const listOwnTasksOfYear = async (db: Reader, planId: string, year: number): Promise<TaskRow[]> => {
  const rows = await taskRows(db, { year, today: `${year}-12-31` })
    .where('tasks.plan_id', '=', planId)
    .where('tasks.valid_to', 'is', null)
    .where('tasks.rhythm', '=', 'once')
    .where('tasks.year_from', '=', year)
    .where('tasks.year_to', '=', year)
    .orderBy('tasks.position')
    .execute();
  return rows.map((row) => asTaskRow(row, []));
};
