import type { PlanDuty, PlanSection, PlanTarget, PlanTask } from '../../plans/library-plan.ts';
import type { DraftDeadline, DraftParty, DraftTarget, DraftTask, PlanDraft } from '../plan-draft.ts';
import { agencyKeyOf } from './draft-agencies.ts';

export type Period = { readonly start: number; readonly end: number };

const keysOf = (parties: readonly DraftParty[]): string[] => [...new Set(parties.map(({ name }) => agencyKeyOf(name)))];
const without = (keys: readonly string[], taken: readonly string[]): string[] =>
  keys.filter((key) => !taken.includes(key));

/** Only years of the plan itself stand in its rows. */
const within = (year: number | null, { start, end }: Period): number | null =>
  year !== null && year >= start && year <= end ? year : null;

const rhythms = { yearly: 'yearly', continuous: 'continuous' } as const;
const rhythmOf = (deadline: DraftDeadline | null): 'yearly' | 'continuous' | 'once' =>
  deadline && deadline.recurrence in rhythms ? rhythms[deadline.recurrence as keyof typeof rhythms] : 'once';

const deadlineOf = (deadline: DraftDeadline | null): PlanTask['deadline'] => {
  if (!deadline || (deadline.year === null && deadline.month === null && deadline.recurrence !== 'once')) return null;
  const { text, year, month, day, relation } = deadline;
  return { text, year, month, day, relation };
};

export const taskRow = (task: DraftTask, index: number, period: Period): PlanTask => {
  const doers = keysOf(task.lead.length > 0 ? task.lead : task.executor);
  const rhythm = rhythmOf(task.deadline);
  return {
    key: `nv-${index + 1}`,
    section: task.section,
    marker: task.marker,
    text: task.text,
    details: task.details.filter((line) => line !== ''),
    ...(task.product ? { product: task.product } : {}),
    rhythm,
    rhythmText: rhythm === 'once' ? null : (task.deadline?.text ?? null),
    deadline: deadlineOf(task.deadline),
    yearFrom: period.start,
    yearTo: period.end,
    lead: doers.length === 1 ? (doers[0] ?? null) : null,
    joint: doers.length > 1 ? doers : [],
    support: without(keysOf([...task.support, ...(task.lead.length > 0 ? task.executor : [])]), doers),
    isChuTri: task.lead.length > 0,
    assignedIn: null,
    modality: task.modality,
  };
};

export const targetRows = (targets: readonly DraftTarget[], period: Period): PlanTarget[] => {
  let qualified: string | null = null;
  return targets.map((target, index) => {
    const key = `ct-${index + 1}`;
    const isMeasured = target.value !== null && target.unit !== null && target.comparator !== null;
    const conditionOf: string | null = target.isCondition ? qualified : null;
    if (conditionOf === null) qualified = key;
    return {
      key,
      section: target.section,
      text: target.text,
      quote: null,
      kind: isMeasured ? 'quantitative' : 'qualitative',
      value: isMeasured ? target.value : null,
      valueMax: isMeasured ? target.valueMax : null,
      unit: isMeasured ? target.unit : null,
      comparator: isMeasured ? target.comparator : null,
      direction: target.direction,
      baselineYear: target.baselineYear,
      baselineValue: target.baselineValue,
      yearFrom: within(target.periodStart, period),
      yearTo: within(target.periodEnd, period) ?? period.end,
      isPeriodInherited: target.isPeriodInherited,
      isPerYear: target.unit?.endsWith('/năm') ?? false,
      phase: null,
      isCondition: conditionOf !== null,
      conditionOf,
      lead: null,
    };
  });
};

/** Duties with a sender: the book knows no report that nobody owes. */
export const dutiesOwed = (duties: PlanDraft['duties']): PlanDraft['duties'] =>
  duties.filter(({ from }) => from.length > 0);

export const dutyRows = ({ duties }: PlanDraft): PlanDuty[] =>
  dutiesOwed(duties).map((duty, index) => ({
    key: `bc-${index + 1}`,
    section: duty.section,
    quote: duty.quote,
    kind: duty.kind,
    from: keysOf(duty.from),
    to: keysOf(duty.to),
    via: keysOf(duty.via),
    due: duty.due,
  }));

/** The sections of the text, and the places outside them (closing, annexes) where rows stand. */
export const sectionRows = (draft: PlanDraft): PlanSection[] => {
  const rows = new Map<string, PlanSection>();
  const parentOf = (label: string): string | null => {
    const above = label.includes('.') ? label.slice(0, label.lastIndexOf('.')) : null;
    return above !== null && rows.has(above) ? above : null;
  };
  for (const { label, title } of draft.sections) {
    const heading = title.replace(/\s*[:.]$/, '');
    if (!rows.has(label))
      rows.set(label, {
        label,
        parentLabel: parentOf(label),
        title: heading.length > 300 ? '' : heading,
        paragraphs: [],
      });
  }
  for (const { section } of [...draft.targets, ...draft.tasks, ...draft.duties]) {
    if (!rows.has(section))
      rows.set(section, { label: section, parentLabel: parentOf(section), title: '', paragraphs: [] });
  }
  return [...rows.values()];
};
