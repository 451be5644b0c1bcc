import type { AgencyName, Issuer } from '#shared/agencies/agency.ts';
import { usualDraftingUnit } from '#shared/office/drafting-unit.rules.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import type { Target } from '#shared/targets/target.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById, findIssuer } from '../agencies/agencies.store.ts';
import { readValuesOnDay } from '../agencies/passed.store.ts';
import { findOfficeSettings } from '../office/office.store.ts';
import { getPlan } from '../plans/plans.store.ts';
import { listEntriesOfPlan } from '../progress/progress.store.ts';
import { listTargets } from '../targets/targets.store.ts';
import { listTasks } from '../tasks/tasks.store.ts';
import { lastDayOfYear, planOnDay } from './plan-on-day.ts';

/** Who signs, and who gets a copy, as the office has set it down for its own papers. */
type Signing = {
  readonly authority: readonly string[];
  readonly name: string | null;
  readonly recipients: readonly string[];
  /** Who writes the office's letters, as their symbol says it: "BTXH" in "12/SLĐTBXH-BTXH". */
  readonly unit: string;
};

/** All that an annual report says, read from the book in one snapshot. */
export type AnnualReportFacts = {
  readonly plan: Plan;
  readonly year: number;
  readonly issuer: Issuer;
  readonly signing: Signing;
  readonly targets: readonly Target[];
  readonly tasks: readonly TaskRow[];
  readonly entries: readonly ProgressEntry[];
  /** Every agency by id: who issued a document may be written by its short name. */
  readonly agencies: ReadonlyMap<string, AgencyName>;
};

const pageSize = 500;

/** The tasks of a plan in a year, with who did them at its end. */
export const readTasksOfYear = async (db: Reader, planId: string, year: number): Promise<TaskRow[]> => {
  const tasks: TaskRow[] = [];
  const asOf = lastDayOfYear(year);
  for (;;) {
    const query = {
      planId,
      year,
      asOf,
      today: asOf,
      order: 'plan',
      descending: false,
      offset: tasks.length,
      limit: pageSize,
    } as const;
    const page = await listTasks(db, query);
    tasks.push(...page.rows);
    if (page.rows.length < pageSize) return tasks;
  }
};

const getIssuer = async (db: Reader, plan: Plan): Promise<Issuer> => {
  const issuer = plan.standingAgency && (await findIssuer(db, plan.standingAgency.id));
  if (!issuer)
    throw refuse(
      'refused',
      `${plan.name} chưa có cơ quan thường trực đủ ký hiệu, địa danh và chức danh người ký, nên chưa in được báo cáo.`,
    );
  return issuer;
};

type Reporting = { readonly agencyId: string | undefined; readonly year: number };

/** The office's own settings when it is the one that reports; else only the title of the agency's head. */
export const getSigning = async (db: Reader, { agencyId, year }: Reporting, issuer: Issuer): Promise<Signing> => {
  const office = await findOfficeSettings(db, await readValuesOnDay(db, lastDayOfYear(year)));
  if (!office || office.agencyId !== agencyId)
    return { authority: [issuer.headTitle], name: null, recipients: [], unit: usualDraftingUnit };
  return {
    authority: office.signerLines.length > 0 ? office.signerLines : [issuer.headTitle],
    name: office.signerName || null,
    recipients: office.recipients,
    unit: office.draftingUnit,
  };
};

/** The plan with the agencies and names of the year it reports on, whatever has been merged or split since. */
const planAsReported = async (db: Reader, planId: string, year: number): Promise<Plan> =>
  planOnDay(await getPlan(db, planId), await readValuesOnDay(db, lastDayOfYear(year)), await agencyNamesById(db));

/** Reads the facts of a plan's report for a year; refuses a year outside the plan's period. */
export const readAnnualReportFacts = async (db: Reader, planId: string, year: number): Promise<AnnualReportFacts> => {
  const plan = await planAsReported(db, planId, year);
  if (year < plan.periodStart || year > plan.periodEnd)
    throw refuse(
      'refused',
      `Năm ${year} nằm ngoài thời gian của kế hoạch: chọn một năm từ ${plan.periodStart} đến ${plan.periodEnd}.`,
    );
  const issuer = await getIssuer(db, plan);
  return {
    plan,
    year,
    issuer,
    signing: await getSigning(db, { agencyId: plan.standingAgency?.id, year }, issuer),
    targets: await listTargets(db, planId),
    tasks: await readTasksOfYear(db, planId, year),
    entries: await listEntriesOfPlan(db, planId, year),
    agencies: await agencyNamesById(db),
  };
};
