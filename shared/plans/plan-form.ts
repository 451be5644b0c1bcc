import type { DutyFields, ReportingDuty } from './duty.ts';
import type { Plan } from './plan.ts';
import type { NextPhaseFields, PhaseFields, PlanFields } from './plan-fields.ts';

/** A new plan before anybody has written. */
export const emptyPlanFields: Omit<PlanFields, 'periodStart' | 'periodEnd'> = {
  docType: 'Kế hoạch',
  attachedDocType: null,
  number: null,
  symbol: null,
  issuedOn: null,
  place: null,
  issuer: '',
  title: '',
  subject: '',
  objective: '',
  standingAgencyId: null,
  parentPlanId: null,
  parents: [],
  bases: [],
  recipients: [],
  signerRoleLines: [],
  signerName: null,
};

/** The fields of a plan as its form opens with them. */
export const fieldsOfPlan = (plan: Plan): PlanFields => ({
  docType: plan.docType,
  attachedDocType: plan.attachedDocType,
  number: plan.number,
  symbol: plan.symbol,
  issuedOn: plan.issuedOn,
  place: plan.place,
  issuer: plan.issuer,
  title: plan.title,
  subject: plan.subject,
  objective: plan.objective,
  periodStart: plan.periodStart,
  periodEnd: plan.periodEnd,
  standingAgencyId: plan.standingAgency?.id ?? null,
  parentPlanId: plan.parentPlan?.id ?? null,
  parents: plan.parents,
  bases: plan.bases,
  recipients: plan.recipients,
  signerRoleLines: plan.signerRoleLines,
  signerName: plan.signerName,
});

export const fieldsOfPhases = ({ phases }: Plan): PhaseFields[] =>
  phases.map(({ id, name, yearFrom, yearTo }) => ({ id, name, yearFrom, yearTo }));

/** A new reporting duty before anybody has written. */
export const emptyDutyFields: DutyFields = {
  kind: 'annual',
  sectionLabel: '',
  quote: '',
  dueText: null,
  dueMonth: null,
  dueDay: null,
  dueOn: null,
  isBefore: true,
  fromIds: [],
  toIds: [],
};

export const fieldsOfDuty = (duty: ReportingDuty): DutyFields => ({
  kind: duty.kind,
  sectionLabel: duty.sectionLabel,
  quote: duty.quote,
  dueText: duty.dueText,
  dueMonth: duty.dueMonth,
  dueDay: duty.dueDay,
  dueOn: duty.dueOn,
  isBefore: duty.isBefore,
  fromIds: duty.from.map((agency) => agency.id),
  toIds: duty.to.map((agency) => agency.id),
});

/** The next phase as long as this one, right after it; the number is not known yet. */
export const nextPhaseOf = ({ symbol, periodStart, periodEnd }: Plan): NextPhaseFields => ({
  number: null,
  symbol,
  issuedOn: null,
  periodStart: periodEnd + 1,
  periodEnd: periodEnd + 1 + (periodEnd - periodStart),
});
