import type { AgencyName } from '#shared/agencies/agency.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import type { Target } from '#shared/targets/target.ts';
import { targetName, taskName } from '#shared/words/short-names.ts';
import type { Reader } from '../../database/handles.ts';
import type { GivenFormTable, ReceivedAnswerTable } from '../../database/tables/exchange-tables.ts';
import type { PeriodTable, SubmissionTable } from '../../database/tables/round-tables.ts';
import type { TargetResultTable } from '../../database/tables/target-tables.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { readEntries } from '../progress/progress.store.ts';
import { findPeriod, listPartsInPeriod } from '../submissions/round.store.ts';
import { listTargets } from '../targets/targets.store.ts';
import type { PartInTask } from '../tasks/task-parts.store.ts';
import { findIdentity } from './identity.store.ts';
import { listReceivedAnswers } from './received-answers.store.ts';

type TaskInBook = {
  readonly id: string;
  readonly name: string;
  readonly yearFrom: number;
  readonly yearTo: number;
};
export type TargetInBook = Target & { readonly name: string };

type ByAgency<Row> = ReadonlyMap<string, ReadonlyMap<string, Row>>;

/** What the book says of a period, by task, target and agency: all that answers are compared with. */
export type PeriodSide = {
  readonly period: PeriodTable;
  readonly plan: { readonly id: string; readonly name: string; readonly version: number };
  readonly tasks: ReadonlyMap<string, TaskInBook>;
  readonly parts: ReadonlyMap<string, readonly PartInTask[]>;
  readonly targets: ReadonlyMap<string, TargetInBook>;
  /** Which agency serves which target by its tasks, as "agency target". */
  readonly serves: ReadonlySet<string>;
  /** By agency and task. */
  readonly entries: ByAgency<ProgressEntry>;
  /** By agency and target. */
  readonly figures: ByAgency<TargetResultTable>;
  readonly submissions: ReadonlyMap<string, SubmissionTable>;
  readonly received: ReadonlyMap<string, readonly ReceivedAnswerTable[]>;
};

export type BookSide = {
  readonly bookId: string | undefined;
  readonly agencies: ReadonlyMap<string, AgencyName>;
  readonly forms: ReadonlyMap<string, GivenFormTable>;
  readonly periods: ReadonlyMap<string, PeriodSide>;
};

const listTasksInPlan = async (db: Reader, planId: string): Promise<Map<string, TaskInBook>> => {
  const rows = await db
    .selectFrom('tasks')
    .innerJoin('sections', 'sections.id', 'tasks.section_id')
    .select(['tasks.id as id', 'tasks.text as text', 'sections.label as sectionLabel'])
    .select(['tasks.year_from as yearFrom', 'tasks.year_to as yearTo'])
    .where('tasks.plan_id', '=', planId)
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row, name: taskName(row) }]));
};

const byAgency = <Row>(rows: readonly Row[], of: (row: Row) => readonly [string, string]): ByAgency<Row> => {
  const found = new Map<string, Map<string, Row>>();
  for (const row of rows) {
    const [agencyId, id] = of(row);
    const own = found.get(agencyId) ?? new Map<string, Row>();
    found.set(agencyId, own.set(id, row));
  }
  return found;
};

const inPeriod = async (db: Reader, period: PeriodTable) => {
  const rows = await db.selectFrom('progress_entries').selectAll().where('period_id', '=', period.id).execute();
  const figures = await db.selectFrom('target_results').selectAll().where('period_id', '=', period.id).execute();
  const submissions = await db.selectFrom('submissions').selectAll().where('period_id', '=', period.id).execute();
  const entries = await readEntries(db, rows);
  return {
    entries: byAgency(entries, ({ agencyId, taskId }) => [agencyId, taskId]),
    figures: byAgency(figures, (row) => [row.agency_id ?? '', row.target_id]),
    submissions: new Map(submissions.map((row) => [row.agency_id, row])),
    received: Map.groupBy(await listReceivedAnswers(db, period.id), (row) => row.agency_id),
  };
};

const listServed = async (db: Reader, planId: string, parts: readonly PartInTask[]): Promise<Set<string>> => {
  const links = await db
    .selectFrom('task_targets')
    .innerJoin('tasks', 'tasks.id', 'task_targets.task_id')
    .select(['task_targets.task_id as taskId', 'task_targets.target_id as targetId'])
    .where('tasks.plan_id', '=', planId)
    .execute();
  const byTask = Map.groupBy(links, (link) => link.taskId);
  return new Set(
    parts.flatMap(({ agencyId, taskId }) => (byTask.get(taskId) ?? []).map((link) => `${agencyId} ${link.targetId}`)),
  );
};

const readPeriodSide = async (db: Reader, period: PeriodTable): Promise<PeriodSide> => {
  const plan = await db
    .selectFrom('plans')
    .select(['id', 'name', 'version'])
    .where('id', '=', period.plan_id)
    .executeTakeFirstOrThrow();
  const parts = await listPartsInPeriod(db, period);
  const targets = await listTargets(db, plan.id);
  return {
    period,
    plan,
    tasks: await listTasksInPlan(db, plan.id),
    parts: Map.groupBy(parts, (part) => part.taskId),
    targets: new Map(targets.map((target) => [target.id, { ...target, name: targetName(target) }])),
    serves: await listServed(db, plan.id, parts),
    ...(await inPeriod(db, period)),
  };
};

type Named = { readonly periodId: string; readonly formId: string };

/** The book as the answers to these forms meet it; read at once, however many files there are. */
export const readBookSide = async (db: Reader, named: readonly Named[]): Promise<BookSide> => {
  const periods = new Map<string, PeriodSide>();
  for (const periodId of new Set(named.map((one) => one.periodId))) {
    const period = await findPeriod(db, periodId);
    if (period) periods.set(periodId, await readPeriodSide(db, period));
  }
  const formIds = [...new Set(named.map((one) => one.formId))];
  const forms =
    formIds.length === 0 ? [] : await db.selectFrom('given_forms').selectAll().where('id', 'in', formIds).execute();
  return {
    bookId: (await findIdentity(db))?.book_id,
    agencies: await agencyNamesById(db),
    forms: new Map(forms.map((form) => [form.id, form])),
    periods,
  };
};
