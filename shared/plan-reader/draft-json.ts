import type { DraftParty, PlanDraft } from './plan-draft.ts';

const names = (parties: readonly DraftParty[]): string[] => parties.map(({ name }) => name);

const documentOf = ({ document }: PlanDraft) => {
  const date = document.date?.value ?? null;
  const precision = date === null ? null : date.length >= 10 ? 'day' : date.length >= 7 ? 'month' : 'year';
  return {
    docType: document.docType?.value ?? null,
    attachedTitle: document.attachedTitle?.value ?? null,
    number: document.number?.value ?? null,
    symbol: document.symbol?.value ?? null,
    date,
    datePrecision: precision,
    place: document.place?.value ?? null,
    issuer: document.issuer?.value ?? null,
    parentAgency: document.parentAgency?.value ?? null,
    title: document.title?.value ?? null,
    periodStart: document.periodStart?.value ?? null,
    periodEnd: document.periodEnd?.value ?? null,
    signerRole: document.signerRole?.value ?? [],
    signerName: document.signerName?.value ?? null,
    legalBases: document.legalBases,
    recipients: document.recipients,
  };
};

/** A draft as the plain object that other programs read, in the shape of the library plans' JSON. */
export const draftJson = (draft: PlanDraft) => {
  const isAssigned = ({ lead, support, executor }: PlanDraft['tasks'][number]) =>
    lead.length + support.length + executor.length > 0;
  return {
    document: documentOf(draft),
    targets: draft.targets,
    assignments: draft.tasks.filter(isAssigned).map((task) => ({
      ...task,
      lead: names(task.lead),
      support: names(task.support),
      executor: names(task.executor),
    })),
    unassignedTasks: draft.tasks
      .filter((task) => !isAssigned(task))
      .map(({ quote, section, span, rule, confidence }) => ({ quote, section, span, rule, confidence })),
    reports: draft.duties.map((duty) => ({
      ...duty,
      from: names(duty.from),
      to: names(duty.to),
      via: names(duty.via),
    })),
    findings: draft.findings,
  };
};
