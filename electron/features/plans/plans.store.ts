import type { Plan, PlanRow, ReportingDuty } from '#shared/plans/plan.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { numberSymbol } from './plan-name.ts';

const list = (json: string): string[] => JSON.parse(json);

const planRows = (db: Reader) =>
  db
    .selectFrom('plans')
    .selectAll('plans')
    .select((row) => [
      row
        .selectFrom('tasks')
        .select((task) => task.fn.countAll<number>().as('n'))
        .whereRef('tasks.plan_id', '=', 'plans.id')
        .as('task_count'),
      row
        .selectFrom('targets')
        .select((target) => target.fn.countAll<number>().as('n'))
        .whereRef('targets.plan_id', '=', 'plans.id')
        .as('target_count'),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof planRows>['executeTakeFirstOrThrow']>>;

const asPlanRow = (row: Row): PlanRow => ({
  id: row.id,
  name: row.name,
  numberSymbol: numberSymbol(row),
  issuedOn: row.issued_on,
  issuer: row.issuer,
  subject: row.subject,
  periodStart: row.period_start,
  periodEnd: row.period_end,
  taskCount: row.task_count ?? 0,
  targetCount: row.target_count ?? 0,
});

export const listPlans = async (db: Reader): Promise<PlanRow[]> => {
  const rows = await planRows(db).orderBy('period_end', 'desc').orderBy('name').execute();
  return rows.map(asPlanRow);
};

export const findPlanIdsByLibraryKey = async (db: Reader): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom('plans')
    .select(['id', 'library_key'])
    .where('library_key', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.library_key ?? '', row.id]));
};

const listDuties = async (db: Reader, planId: string): Promise<ReportingDuty[]> => {
  const names = await agencyNamesById(db);
  const named = (ids: string) => list(ids).flatMap((id) => names.get(id) ?? []);
  const rows = await db
    .selectFrom('reporting_duties')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ReportingDuty['kind'],
    sectionLabel: row.section_label,
    quote: row.quote,
    dueText: row.due_text,
    from: named(row.from_agency_ids),
    to: named(row.to_agency_ids),
  }));
};

const listSections = (db: Reader, planId: string) =>
  db
    .selectFrom('sections')
    .select((row) => [
      'label',
      'title',
      row
        .selectFrom('tasks')
        .select((task) => task.fn.countAll<number>().as('n'))
        .whereRef('tasks.section_id', '=', 'sections.id')
        .as('taskCount'),
    ])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();

const listPhases = (db: Reader, planId: string) =>
  db
    .selectFrom('phases')
    .select(['name', 'year_from as yearFrom', 'year_to as yearTo'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();

export const getPlan = async (db: Reader, planId: string): Promise<Plan> => {
  const row = await planRows(db).where('plans.id', '=', planId).executeTakeFirst();
  if (!row) throw refuse('not-found', 'Kế hoạch này không có trong sổ.');
  const names = await agencyNamesById(db);
  return {
    ...asPlanRow(row),
    docType: row.doc_type,
    title: row.title,
    place: row.place,
    standingAgency: row.standing_agency_id === null ? null : (names.get(row.standing_agency_id) ?? null),
    objective: row.objective,
    bases: list(row.bases),
    phases: await listPhases(db, planId),
    sections: (await listSections(db, planId)).map((section) => ({ ...section, taskCount: section.taskCount ?? 0 })),
    duties: await listDuties(db, planId),
    recipients: list(row.recipients),
    signerRoleLines: list(row.signer_role_lines),
    signerName: row.signer_name,
    findings: list(row.findings),
  };
};
