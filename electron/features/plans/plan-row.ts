import type { PlanFields } from '#shared/plans/plan-fields.ts';
import type { Fields } from '../../database/handles.ts';
import { planName } from './plan-name.ts';

type Written = Omit<Fields<'plans'>, 'library_key' | 'status' | 'source_kind' | 'source_note' | 'findings'>;

/** What a person wrote of a plan, as its row keeps it. */
export const planRow = (plan: PlanFields): Written => ({
  name: planName(plan),
  doc_type: plan.docType,
  attached_doc_type: plan.attachedDocType,
  number: plan.number,
  symbol: plan.symbol,
  issued_on: plan.issuedOn,
  place: plan.place,
  issuer: plan.issuer,
  title: plan.title,
  subject: plan.subject,
  objective: plan.objective,
  period_start: plan.periodStart,
  period_end: plan.periodEnd,
  parent_plan_id: plan.parentPlanId,
  standing_agency_id: plan.standingAgencyId,
  signer_name: plan.signerName,
  parents: JSON.stringify(plan.parents),
  bases: JSON.stringify(plan.bases),
  recipients: JSON.stringify(plan.recipients),
  signer_role_lines: JSON.stringify(plan.signerRoleLines),
});
