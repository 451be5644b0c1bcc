import type { CatalogueAgency } from '../agencies/catalogue.ts';
import type { LibraryPlan, PlanTask } from './library-plan.ts';

/** Names instead of keys. */
type Named = (keys: readonly string[]) => string[];

const rolesOf = ({ lead, joint, support, isChuTri }: PlanTask, named: Named) => ({
  lead: lead !== null && isChuTri ? named([lead]) : [],
  support: named(support),
  executor: lead !== null && !isChuTri ? named([lead]) : named(joint),
});

const deadlineOf = ({ deadline, rhythm, rhythmText }: PlanTask) => {
  if (deadline) return deadline;
  if (rhythmText === null) return null;
  return { text: rhythmText, recurrence: rhythm === 'yearly' ? 'annual' : rhythm };
};

const documentOf = (plan: LibraryPlan) => {
  const { document } = plan;
  return {
    docType: document.docType,
    number: document.number,
    symbol: document.symbol,
    date: document.date,
    datePrecision: document.date === null ? null : document.date.length === 7 ? 'month' : 'day',
    place: document.place,
    issuer: document.issuer,
    parentAgency: document.parentAgency,
    title: document.title,
    periodStart: plan.periodStart,
    periodEnd: plan.periodEnd,
    signerRole: plan.signer?.roleLines ?? [],
    signerName: plan.signer?.name ?? null,
    legalBases: plan.legalBases,
    recipients: plan.recipients,
  };
};

const isUnassigned = (task: PlanTask): boolean =>
  task.lead === null && task.joint.length === 0 && task.support.length === 0;

/**
 * A plan as the plain object that other programs read: document, targets, assignments, tasks that name nobody, reports.
 * Quotes are the document's own words, agencies their full names; what the document does not say is null or [].
 */
export const planJson = (plan: LibraryPlan, catalogue: readonly CatalogueAgency[]) => {
  const names = new Map(catalogue.map((agency) => [agency.key, agency.name]));
  const named: Named = (keys) => keys.map((key) => names.get(key) ?? key);
  const assigned = plan.tasks.filter((task) => !isUnassigned(task));
  return {
    document: documentOf(plan),
    targets: plan.targets.map((target) => ({
      quote: target.quote ?? target.text,
      section: target.section,
      value: target.value,
      valueMax: target.valueMax,
      unit: target.unit,
      comparator: target.comparator,
      periodStart: target.yearFrom,
      periodEnd: target.yearTo,
    })),
    assignments: assigned.map((task) => ({
      quote: task.text,
      section: task.section,
      ...rolesOf(task, named),
      deadline: deadlineOf(task),
    })),
    unassignedTasks: plan.tasks.filter(isUnassigned).map((task) => ({ quote: task.text, section: task.section })),
    reports: plan.duties.map((duty) => ({
      quote: duty.quote,
      section: duty.section,
      kind: duty.kind,
      due: duty.due,
      from: named(duty.from),
      to: named(duty.to),
    })),
  };
};
