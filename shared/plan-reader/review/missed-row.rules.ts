import { findDeadline } from '../meaning/deadlines.ts';
import { readParenthesis, readStatement } from '../meaning/read-statement.ts';
import type { DraftTarget, DraftTask, PlanDraft } from '../plan-draft.ts';
import { type Span, trace } from '../traced-text.ts';

/** The section that stands above a place of the text. */
const sectionAt = ({ sections, tasks, targets }: PlanDraft, at: number): string => {
  const above = sections.filter(({ span }) => span.from <= at).at(-1)?.label;
  return above ?? [...tasks, ...targets].find(({ span }) => span.from >= at)?.section ?? 'I';
};

const base = (draft: PlanDraft, kind: string, span: Span) => {
  const words = draft.source.slice(span.from, span.to).normalize('NFC').replace(/\s+/g, ' ').trim();
  const text = words.replace(/^(?:[-+*•]|\d+[.)]|[a-zđ]\))\s+/u, '');
  const told = { rule: 'người xem xét thêm', confidence: 1, span };
  return { id: `${kind}-${span.from}-them`, section: sectionAt(draft, span.from), quote: text, text, ...told };
};

/** A task that the reading missed, from the words chosen in the text, with the agencies that the words name. */
export const missedTask = (draft: PlanDraft, span: Span): DraftTask => {
  const row = base(draft, 'task', span);
  const traced = trace(row.text);
  const { lead, support, executor, modality } = readParenthesis(traced) ??
    readStatement(traced) ?? { lead: [], support: [], executor: [], modality: null };
  const here = <P extends { readonly span: Span }>(parties: readonly P[]) =>
    parties.map((party) => ({ ...party, span }));
  return {
    ...row,
    marker: '',
    lead: here(lead),
    support: here(support),
    executor: here(executor),
    modality,
    deadline: findDeadline(row.text),
    product: null,
    details: [],
  };
};

/** A target that the reading missed: its words; figures are added by who checks. */
export const missedTarget = (draft: PlanDraft, span: Span): DraftTarget => ({
  ...base(draft, 'target', span),
  value: null,
  valueMax: null,
  unit: null,
  comparator: null,
  direction: null,
  baselineYear: null,
  baselineValue: null,
  periodStart: null,
  periodEnd: null,
  isPeriodInherited: true,
  isCondition: false,
});

/** The rows with one more, where its words stand in the text. */
export const inPlace = <R extends { readonly span: Span; readonly id: string }>(rows: readonly R[], row: R): R[] => {
  if (rows.some(({ id }) => id === row.id)) return [...rows];
  const after = rows.findIndex(({ span }) => span.from > row.span.from);
  return after < 0 ? [...rows, row] : rows.toSpliced(after, 0, row);
};
