import type { AgencyName } from '#shared/agencies/agency.ts';
import { numberSymbol } from '#shared/plans/document-name.ts';
import type { ReportingDuty } from '#shared/plans/duty.ts';
import type { Amendment, Phase, Section } from '#shared/plans/plan.ts';
import type { Reader } from '../../database/handles.ts';
import type { ReportingDutyTable } from '../../database/tables/plan-tables.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { isGivenTo } from '../tasks/own-tasks.store.ts';

type Names = ReadonlyMap<string, AgencyName>;

const named = (ids: string, names: Names): AgencyName[] =>
  (JSON.parse(ids) as string[]).flatMap((id) => names.get(id) ?? []);

const asDuty = (row: ReportingDutyTable, names: Names): ReportingDuty => ({
  id: row.id,
  version: row.version,
  kind: row.kind as ReportingDuty['kind'],
  sectionLabel: row.section_label,
  quote: row.quote,
  dueText: row.due_text,
  dueMonth: row.due_month,
  dueDay: row.due_day,
  dueOn: row.due_on,
  isBefore: row.due_is_before === 1,
  from: named(row.from_agency_ids, names),
  to: named(row.to_agency_ids, names),
  source: row.source_from === null || row.source_to === null ? null : { from: row.source_from, to: row.source_to },
});

/** The reporting duties of a plan in its order. */
export const listDuties = async (db: Reader, planId: string): Promise<ReportingDuty[]> => {
  const names = await agencyNamesById(db);
  const rows = await listDutyRows(db, planId);
  return rows.map((row) => asDuty(row, names));
};

export const listDutyRows = (db: Reader, planId: string) =>
  db.selectFrom('reporting_duties').selectAll().where('plan_id', '=', planId).orderBy('position').execute();

export const listSectionRows = (db: Reader, planId: string) =>
  db.selectFrom('sections').selectAll().where('plan_id', '=', planId).orderBy('position').execute();

export const listPhaseRows = (db: Reader, planId: string) =>
  db.selectFrom('phases').selectAll().where('plan_id', '=', planId).orderBy('position').execute();

export const listPhases = async (db: Reader, planId: string): Promise<Phase[]> =>
  (await listPhaseRows(db, planId)).map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    yearFrom: row.year_from,
    yearTo: row.year_to,
  }));

/** `within`: the agency whose tasks alone are counted; null: every task. */
export const listSections = async (db: Reader, planId: string, within: string | null): Promise<Section[]> => {
  const rows = await db
    .selectFrom('sections')
    .select((row) => [
      'id',
      'version',
      'parent_id as parentId',
      'label',
      'title',
      row
        .selectFrom('tasks')
        .select((task) => task.fn.countAll<number>().as('n'))
        .whereRef('tasks.section_id', '=', 'sections.id')
        .where('tasks.valid_to', 'is', null)
        .$if(within !== null, (tasks) => tasks.where(isGivenTo(within ?? '')))
        .as('taskCount'),
    ])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, taskCount: row.taskCount ?? 0 }));
};

/** The documents that changed a plan, in the order of their days. */
export const listAmendments = async (db: Reader, planId: string): Promise<Amendment[]> => {
  const rows = await db
    .selectFrom('amendments')
    .selectAll('amendments')
    .select((row) => [
      row
        .selectFrom('tasks')
        .select((task) => task.fn.countAll<number>().as('n'))
        .whereRef('tasks.amendment_id', '=', 'amendments.id')
        .as('task_count'),
      row
        .selectFrom('targets')
        .select((target) => target.fn.countAll<number>().as('n'))
        .whereRef('targets.amendment_id', '=', 'amendments.id')
        .as('target_count'),
    ])
    .where('plan_id', '=', planId)
    .orderBy('issued_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: `${row.doc_type} ${numberSymbol(row)}`,
    docType: row.doc_type,
    number: row.number,
    symbol: row.symbol,
    issuedOn: row.issued_on,
    title: row.title,
    taskCount: row.task_count ?? 0,
    targetCount: row.target_count ?? 0,
  }));
};
