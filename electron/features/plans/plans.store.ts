import { numberSymbol } from '#shared/plans/document-name.ts';
import type { NamedPlan, Plan, PlanRow } from '#shared/plans/plan.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { isGivenTo } from '../tasks/own-tasks.store.ts';
import { listAmendments, listDuties, listPhases, listSections } from './plan-parts.store.ts';

const list = (json: string): string[] => JSON.parse(json);

/** `within`: the agency whose tasks alone are counted; null: every task. */
const planRows = (db: Reader, within: string | null) =>
  db
    .selectFrom('plans')
    .leftJoin('plans as parent', 'parent.id', 'plans.parent_plan_id')
    .selectAll('plans')
    .select((row) => [
      'parent.name as parent_name',
      row
        .selectFrom('tasks')
        .select((task) => task.fn.countAll<number>().as('n'))
        .whereRef('tasks.plan_id', '=', 'plans.id')
        .where('tasks.valid_to', 'is', null)
        .$if(within !== null, (tasks) => tasks.where(isGivenTo(within ?? '')))
        .as('task_count'),
      row
        .selectFrom('targets')
        .select((target) => target.fn.countAll<number>().as('n'))
        .whereRef('targets.plan_id', '=', 'plans.id')
        .where('targets.valid_to', 'is', null)
        .as('target_count'),
      row.selectFrom('plan_texts').select('plan_texts.id').whereRef('plan_id', '=', 'plans.id').as('text_id'),
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
  status: row.status,
  sourceKind: row.source_kind,
  parentPlan: row.parent_plan_id === null ? null : { id: row.parent_plan_id, name: row.parent_name ?? '' },
  taskCount: row.task_count ?? 0,
  targetCount: row.target_count ?? 0,
});

export const listPlans = async (db: Reader, within: string | null = null): Promise<PlanRow[]> => {
  const rows = await planRows(db, within).orderBy('plans.period_end', 'desc').orderBy('plans.name').execute();
  return rows.map(asPlanRow);
};

/** The plans that have work for an agency; null: all plans. */
export const plansOf = (db: Reader, within: string | null) =>
  db.selectFrom('plans').$if(within !== null, (query) =>
    query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('tasks')
          .select('tasks.id')
          .whereRef('tasks.plan_id', '=', 'plans.id')
          .where(isGivenTo(within ?? '')),
      ),
    ),
  );

/** The names of the plans, the newest first. */
export const listPlanNames = (db: Reader, within: string | null): Promise<NamedPlan[]> =>
  plansOf(db, within)
    .select(['plans.id', 'plans.name', 'plans.issuer', 'plans.subject', 'plans.status', 'plans.issued_on as issuedOn'])
    .orderBy((row) => row.fn.coalesce('plans.issued_on', row.val('')), 'desc')
    .orderBy('plans.period_start', 'desc')
    .orderBy('plans.name')
    .execute();

export const findPlanIdsByLibraryKey = async (db: Reader): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom('plans')
    .select(['id', 'library_key'])
    .where('library_key', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.library_key ?? '', row.id]));
};

/** Each plan's parent plan. */
export const parentPlanIds = async (db: Reader): Promise<Map<string, string | null>> => {
  const rows = await db.selectFrom('plans').select(['id', 'parent_plan_id']).execute();
  return new Map(rows.map((row) => [row.id, row.parent_plan_id]));
};

/** The plan's own row; refuses an id that is not in the book. */
export const getPlanRow = async (db: Reader, planId: string) => {
  const row = await db.selectFrom('plans').selectAll().where('id', '=', planId).executeTakeFirst();
  if (!row) throw refuse('not-found', 'Kế hoạch này không có trong sổ.');
  return row;
};

export const getPlan = async (db: Reader, planId: string, within: string | null = null): Promise<Plan> => {
  const row = await planRows(db, within).where('plans.id', '=', planId).executeTakeFirst();
  if (!row) throw refuse('not-found', 'Kế hoạch này không có trong sổ.');
  const names = await agencyNamesById(db);
  return {
    ...asPlanRow(row),
    version: row.version,
    docType: row.doc_type,
    attachedDocType: row.attached_doc_type,
    number: row.number,
    symbol: row.symbol,
    title: row.title,
    place: row.place,
    standingAgency: row.standing_agency_id === null ? null : (names.get(row.standing_agency_id) ?? null),
    objective: row.objective,
    bases: list(row.bases),
    parents: list(row.parents),
    sourceNote: row.source_note,
    hasText: row.text_id !== null,
    phases: await listPhases(db, planId),
    sections: await listSections(db, planId, within),
    duties: await listDuties(db, planId),
    amendments: await listAmendments(db, planId),
    recipients: list(row.recipients),
    signerRoleLines: list(row.signer_role_lines),
    signerName: row.signer_name,
    findings: list(row.findings),
  };
};
