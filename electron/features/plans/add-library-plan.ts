import type { LibraryPlan, PlanTask } from '#shared/plans/library-plan.ts';
import { fold } from '#shared/words/fold.ts';
import type { Writer } from '../../database/handles.ts';
import { planName } from './plan-name.ts';

type Ids = ReadonlyMap<string, string>;

const idOf = (ids: Ids, key: string): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The library plan names "${key}", which it does not hold`);
  return id;
};

const idsOf = (ids: Ids, keys: readonly string[]): string => JSON.stringify(keys.map((key) => idOf(ids, key)));

/** The last day on which a dated deadline can be met: of a month or a year that is its end. */
export const deadlineDay = (deadline: PlanTask['deadline']): string | null => {
  if (deadline?.year == null) return null;
  const month = deadline.month ?? 12;
  const day = deadline.day ?? new Date(Date.UTC(deadline.year, month, 0)).getUTCDate();
  return `${deadline.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const insertPlan = (db: Writer, plan: LibraryPlan, planId: string, agencies: Ids) =>
  db.insert('plans', [
    {
      id: planId,
      library_key: plan.key,
      name: planName(plan.document),
      doc_type: plan.document.docType,
      number: plan.document.number,
      symbol: plan.document.symbol,
      issued_on: plan.document.date,
      place: plan.document.place,
      issuer: plan.document.issuer,
      title: plan.document.title,
      subject: plan.document.subject,
      objective: plan.generalObjective ?? '',
      period_start: plan.periodStart,
      period_end: plan.periodEnd,
      standing_agency_id: plan.standingAgency === null ? null : idOf(agencies, plan.standingAgency),
      bases: JSON.stringify(plan.legalBases.map((base) => base.text)),
      recipients: JSON.stringify(plan.recipients),
      signer_role_lines: JSON.stringify(plan.signer?.roleLines ?? []),
      signer_name: plan.signer?.name ?? null,
      findings: JSON.stringify(plan.findings.map((finding) => finding.note)),
    },
  ]);

const insertPhases = (db: Writer, plan: LibraryPlan, planId: string, phases: Ids) =>
  db.insert(
    'phases',
    plan.phases.map((phase, position) => ({
      id: idOf(phases, phase.key),
      plan_id: planId,
      position,
      name: phase.name,
      year_from: phase.yearFrom,
      year_to: phase.yearTo,
    })),
  );

const insertSections = (db: Writer, plan: LibraryPlan, planId: string, sections: Ids) =>
  db.insert(
    'sections',
    plan.sections.map((section, position) => ({
      id: idOf(sections, section.label),
      plan_id: planId,
      position,
      label: section.label,
      title: section.title,
    })),
  );

const insertTargets = (db: Writer, plan: LibraryPlan, planId: string, sections: Ids, phases: Ids) =>
  db.insert(
    'targets',
    plan.targets.map((target, position) => ({
      id: db.newId(),
      plan_id: planId,
      section_id: idOf(sections, target.section),
      phase_id: target.phase === null ? null : idOf(phases, target.phase),
      position,
      text: target.quote ?? target.text,
      kind: target.kind,
      unit: target.unit,
      comparator: target.comparator,
      value: target.value,
      value_max: target.valueMax,
      year_from: target.yearFrom,
      year_to: target.yearTo,
      is_condition: target.isCondition ? 1 : 0,
    })),
  );

const insertTasks = async (db: Writer, plan: LibraryPlan, planId: string, sections: Ids, agencies: Ids) => {
  const tasks = plan.tasks.map((task, position) => ({ ...task, id: db.newId(), position }));
  await db.insert(
    'tasks',
    tasks.map((task) => ({
      id: task.id,
      plan_id: planId,
      section_id: idOf(sections, task.section),
      position: task.position,
      text: task.text,
      details: JSON.stringify(task.details),
      rhythm: task.rhythm,
      deadline_text: task.deadline?.text ?? null,
      deadline_on: deadlineDay(task.deadline),
      year_from: task.yearFrom,
      year_to: task.yearTo,
      search_text: fold([task.text, ...task.details].join('\n')),
    })),
  );
  const assignments = tasks.flatMap((task) =>
    [
      ...(task.lead === null ? [] : [{ key: task.lead, role: 'lead' as const }]),
      ...task.joint.map((key) => ({ key, role: 'joint' as const })),
      ...task.support.map((key) => ({ key, role: 'support' as const })),
    ].map(({ key, role }, position) => ({
      id: db.newId(),
      task_id: task.id,
      agency_id: idOf(agencies, key),
      role,
      position,
    })),
  );
  await db.insert('assignments', assignments);
};

const insertDuties = (db: Writer, plan: LibraryPlan, planId: string, agencies: Ids) =>
  db.insert(
    'reporting_duties',
    plan.duties.map((duty, position) => ({
      id: db.newId(),
      plan_id: planId,
      position,
      kind: duty.kind,
      section_label: duty.section,
      quote: duty.quote,
      due_text: duty.due.text,
      due_month: duty.due.month,
      due_day: duty.due.day,
      from_agency_ids: idsOf(agencies, duty.from),
      to_agency_ids: idsOf(agencies, duty.to),
    })),
  );

/** Puts a whole library plan into the book. `agencies`: the book's ids by catalogue key. @returns the plan's id. */
export const addLibraryPlan = async (db: Writer, plan: LibraryPlan, agencies: Ids): Promise<string> => {
  const planId = db.newId();
  const phases = new Map(plan.phases.map((phase) => [phase.key, db.newId()]));
  const sections = new Map(plan.sections.map((section) => [section.label, db.newId()]));
  await insertPlan(db, plan, planId, agencies);
  await insertPhases(db, plan, planId, phases);
  await insertSections(db, plan, planId, sections);
  await insertTargets(db, plan, planId, sections, phases);
  await insertTasks(db, plan, planId, sections, agencies);
  await insertDuties(db, plan, planId, agencies);
  return planId;
};
