import type { LibraryPlan } from '#shared/plans/library-plan.ts';
import type { Tables } from '../../database/tables.ts';
import type { LibraryIds } from './library-ids.ts';
import type { Located } from './locate-sentences.ts';
import { planName } from './plan-name.ts';

type New<T extends keyof Tables> = Omit<Tables[T], 'version'>;

const json = (value: unknown): string => JSON.stringify(value);

export const planRow = (plan: LibraryPlan, ids: LibraryIds): New<'plans'> => {
  const { document, signer } = plan;
  return {
    id: ids.plan,
    library_key: plan.key,
    name: planName(document),
    doc_type: document.docType,
    attached_doc_type: document.attached?.docType ?? null,
    number: document.number,
    symbol: document.symbol,
    issued_on: document.date,
    place: document.place,
    issuer: document.issuer,
    title: document.title,
    subject: document.subject,
    objective: plan.generalObjective ?? '',
    period_start: plan.periodStart,
    period_end: plan.periodEnd,
    status: 'in-force',
    source_kind: plan.source,
    source_note: plan.sourceNote ?? '',
    parent_plan_id: null,
    standing_agency_id: plan.standingAgency === null ? null : ids.agency(plan.standingAgency),
    signer_name: signer?.name ?? null,
    parents: json(plan.parents.map((parent) => parent.text)),
    bases: json(plan.legalBases.map((base) => base.text)),
    recipients: json(plan.recipients),
    signer_role_lines: json(signer?.roleLines ?? []),
    findings: json(plan.findings.map((finding) => finding.note)),
  };
};

export const phaseRows = (plan: LibraryPlan, ids: LibraryIds): New<'phases'>[] =>
  plan.phases.map((phase, position) => ({
    id: ids.phase(phase.key),
    plan_id: ids.plan,
    position,
    name: phase.name,
    year_from: phase.yearFrom,
    year_to: phase.yearTo,
  }));

/** Sections after the section they stand in. */
export const sectionRows = (plan: LibraryPlan, ids: LibraryIds): New<'sections'>[] =>
  plan.sections.map((section, position) => ({
    id: ids.section(section.label),
    plan_id: ids.plan,
    parent_id: section.parentLabel === null ? null : ids.section(section.parentLabel),
    position,
    label: section.label,
    title: section.title,
  }));

export const dutyRows = (plan: LibraryPlan, ids: LibraryIds, locate: Located): New<'reporting_duties'>[] => {
  const spans = plan.duties.map(({ key, quote }) => locate([{ key, words: quote }])[0]);
  return plan.duties.map((duty, position) => ({
    id: ids.newId(),
    plan_id: ids.plan,
    position,
    kind: duty.kind,
    section_label: duty.section,
    quote: duty.quote,
    due_text: duty.due.text,
    due_month: duty.due.month,
    due_day: duty.due.day,
    due_on: duty.due.date,
    due_is_before: duty.due.relation === 'before' ? 1 : 0,
    from_agency_ids: ids.agencies(duty.from),
    to_agency_ids: ids.agencies(duty.to),
    source_from: spans[position]?.source_from ?? null,
    source_to: spans[position]?.source_to ?? null,
  }));
};
