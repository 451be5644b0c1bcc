import { listPlanFieldFaults, whyNotParentPlan, whyNotShorter } from '#shared/plans/plan.rules.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { PlanFields } from '#shared/plans/plan-fields.ts';
import type { PlanStatus } from '#shared/plans/plan-status.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { planRow } from './plan-row.ts';
import { getPlan, getPlanRow, parentPlanIds } from './plans.store.ts';
import { refuseFaults } from './refuse-faults.ts';
import { listUsedYears } from './used-years.store.ts';

const refuseUnfit = async (db: Reader, planId: string | null, plan: PlanFields): Promise<void> => {
  const faults = listPlanFieldFaults(plan);
  const parent = whyNotParentPlan(planId, plan.parentPlanId, await parentPlanIds(db));
  if (parent !== null) faults.push({ path: 'parentPlanId', reason: parent });
  if (plan.standingAgencyId !== null && !(await agencyNamesById(db)).has(plan.standingAgencyId))
    faults.push({ path: 'standingAgencyId', reason: 'Cơ quan thường trực: chọn một cơ quan có trong sổ.' });
  const shorter =
    planId === null ? null : whyNotShorter(plan.periodStart, plan.periodEnd, await listUsedYears(db, planId));
  if (shorter !== null && !faults.some((fault) => fault.path === 'periodEnd'))
    faults.push({ path: 'periodEnd', reason: shorter });
  refuseFaults(faults);
};

/** Adds a plan that a person enters; it is a draft until it is put in force. */
export const addPlan = async (db: Writer, plan: PlanFields): Promise<Plan> => {
  await refuseUnfit(db, null, plan);
  const id = db.newId();
  await db.insert('plans', [
    {
      ...planRow(plan),
      id,
      library_key: null,
      status: 'draft',
      source_kind: 'entered',
      source_note: '',
      findings: '[]',
    },
  ]);
  return getPlan(db, id);
};

type Change = PlanFields & { readonly planId: string; readonly seenVersion: number };

/** Changes what the book says of a plan. */
export const changePlan = async (db: Writer, { planId, seenVersion, ...plan }: Change): Promise<Plan> => {
  await getPlanRow(db, planId);
  await refuseUnfit(db, planId, plan);
  await db.change('plans', { id: planId, seenVersion }, planRow(plan));
  return getPlan(db, planId);
};

type StatusChange = { readonly planId: string; readonly seenVersion: number; readonly status: PlanStatus };

/** Puts a plan in force, closes it, or opens it again. */
export const setPlanStatus = async (db: Writer, { planId, seenVersion, status }: StatusChange): Promise<Plan> => {
  await getPlanRow(db, planId);
  await db.change('plans', { id: planId, seenVersion }, { status });
  return getPlan(db, planId);
};
