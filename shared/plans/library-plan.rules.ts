import type { CatalogueAgency } from '../agencies/catalogue.ts';
import type { LibraryPlan, PlanTarget, PlanTask } from './library-plan.ts';

const repeated = (keys: readonly string[]): string[] => [
  ...new Set(keys.filter((key, at) => keys.indexOf(key) !== at)),
];

/** What is wrong inside one library file, a sentence each; empty when it holds together. */
export function listPlanFaults(plan: LibraryPlan): string[] {
  const labels = new Set(plan.sections.map((section) => section.label));
  const faults = [
    ...repeated(plan.sections.map((section) => section.label)).map((label) => `section ${label} stands twice`),
    ...repeated([...plan.targets, ...plan.tasks, ...plan.duties].map((item) => item.key)).map(
      (key) => `key ${key} stands twice`,
    ),
    ...repeated(plan.phases.map((phase) => phase.key)).map((key) => `phase ${key} stands twice`),
  ];
  if (plan.periodStart > plan.periodEnd) faults.push('the period ends before it starts');
  plan.sections.forEach(({ label, parentLabel }, at) => {
    const isParentAbove = plan.sections.slice(0, at).some((section) => section.label === parentLabel);
    if (parentLabel !== null && !isParentAbove)
      faults.push(`section ${label}: parent ${parentLabel} does not stand above it`);
  });
  for (const item of [...plan.targets, ...plan.tasks, ...plan.duties]) {
    if (!labels.has(item.section)) faults.push(`${item.key}: no section ${item.section}`);
  }
  for (const phase of plan.phases) faults.push(...yearFaults(plan, phase));
  for (const target of plan.targets) faults.push(...targetFaults(plan, target));
  for (const task of plan.tasks) faults.push(...taskFaults(plan, task, labels));
  return faults;
}

/** Agency keys of the plan that its catalogue does not hold. */
export function listUnknownAgencies(plan: LibraryPlan, agencies: readonly CatalogueAgency[]): string[] {
  const known = new Set(agencies.map((agency) => agency.key));
  return listAgencyKeys(plan).filter((key) => !known.has(key));
}

/** Every agency that the plan names with a part of its own, in the order of the document. */
function listAgencyKeys(plan: LibraryPlan): string[] {
  const keys = [
    plan.document.issuerKey,
    plan.standingAgency,
    ...plan.targets.map((target) => target.lead),
    ...plan.tasks.flatMap((task) => [task.lead, ...task.joint, ...task.support]),
    ...plan.duties.flatMap((duty) => [...duty.from, ...duty.to, ...duty.via]),
  ];
  return [...new Set(keys.filter((key) => key !== null))];
}

interface Years {
  readonly key: string;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
}

function yearFaults(plan: LibraryPlan, { key, yearFrom, yearTo }: Years): string[] {
  const faults = [yearFrom, yearTo]
    .filter((year) => year !== null)
    .filter((year) => year < plan.periodStart || year > plan.periodEnd)
    .map((year) => `${key}: ${year} lies outside ${plan.periodStart}-${plan.periodEnd}`);
  if (yearFrom !== null && yearTo !== null && yearFrom > yearTo) faults.push(`${key}: ends before it starts`);
  return faults;
}

function targetFaults(plan: LibraryPlan, target: PlanTarget): string[] {
  const { key, kind, value, valueMax, unit, comparator, phase, quote, conditionOf } = target;
  const faults = yearFaults(plan, target);
  const isMeasured = value !== null && unit !== null && comparator !== null;
  const isBare = value === null && valueMax === null && unit === null && comparator === null;
  if (kind === 'quantitative' ? !isMeasured : !isBare) faults.push(`${key}: a ${kind} target with these figures`);
  if (valueMax !== null && value !== null && valueMax <= value) faults.push(`${key}: the range ends before it starts`);
  if (phase !== null && !plan.phases.some((one) => one.key === phase)) faults.push(`${key}: no phase ${phase}`);
  if (quote !== null && !target.text.includes(quote)) faults.push(`${key}: the quote is not in the text`);
  if (target.isCondition !== (conditionOf !== null)) faults.push(`${key}: a condition names what it qualifies`);
  if (conditionOf !== null && !plan.targets.some((one) => one.key === conditionOf && !one.isCondition)) {
    faults.push(`${key}: no target ${conditionOf}`);
  }
  return faults;
}

function taskFaults(plan: LibraryPlan, task: PlanTask, labels: ReadonlySet<string>): string[] {
  const { key, lead, joint, support } = task;
  const faults = yearFaults(plan, task);
  const doers = lead === null ? joint : [lead, ...joint];
  if (lead !== null && joint.length > 0) faults.push(`${key}: one lead or several joint doers, not both`);
  if (joint.length === 1) faults.push(`${key}: a single doer is the lead`);
  if (task.isChuTri && doers.length === 0) faults.push(`${key}: chủ trì, but nobody named`);
  for (const twice of repeated([...doers, ...support])) faults.push(`${key}: ${twice} has two parts`);
  if (task.assignedIn !== null && !labels.has(task.assignedIn)) faults.push(`${key}: no section ${task.assignedIn}`);
  if ((task.rhythm === 'once') !== (task.rhythmText === null)) faults.push(`${key}: a rhythm needs its words`);
  return faults;
}
