import { readClosingTasks } from './meaning/closing-tasks.ts';
import { findDeadline } from './meaning/deadlines.ts';
import { readDocument } from './meaning/document.ts';
import { type FoundDuty, readDuties } from './meaning/duties.ts';
import { findFindings } from './meaning/findings.ts';
import { withoutRepeats } from './meaning/parties.ts';
import { readUnits } from './meaning/read-units.ts';
import { readTableTasks } from './meaning/table-tasks.ts';
import { type FoundTarget, readTargets } from './meaning/targets.ts';
import type { TaskUnit } from './meaning/task-unit.ts';
import type { Paragraph } from './mend/join-lines.ts';
import { mend } from './mend/mend.ts';
import { frameOf } from './outline/frame.ts';
import { isNumbered, readMarker } from './outline/marker.ts';
import { type OutlineNode, outlineOf, walk } from './outline/outline.ts';
import { tableAt } from './outline/tables.ts';
import type { DraftDuty, DraftSection, DraftTarget, DraftTask, PlanDraft } from './plan-draft.ts';
import { spanOf, type TracedText } from './traced-text.ts';

/** The words of the source itself, spaces and marks of emphasis put right. */
const quoteOf = (source: string, traced: TracedText): string => {
  const { from, to } = spanOf(traced);
  return source.slice(from, to).normalize('NFC').replace(/[*|]/g, '').replace(/\s+/g, ' ').trim();
};

type Quoter = (traced: TracedText) => string;

/** Ids tell where a row begins, so that reading the same text again gives the same ones. */
const numbered = <T extends { readonly traced: TracedText }>(
  kind: string,
  found: readonly T[],
): (T & { id: string })[] => {
  const used = new Map<string, number>();
  return found.map((one) => {
    const key = `${kind}-${spanOf(one.traced).from}`;
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    return { ...one, id: times === 0 ? key : `${key}-${times + 1}` };
  });
};

const toTask = (unit: TaskUnit & { id: string }, quote: Quoter): DraftTask => ({
  id: unit.id,
  section: unit.section,
  quote: quote(unit.traced),
  text: unit.traced.text,
  marker: unit.marker,
  rule: unit.statement?.rule ?? 'không nêu cơ quan',
  span: spanOf(unit.traced),
  confidence: unit.confidence,
  lead: withoutRepeats(unit.statement?.lead ?? []),
  support: withoutRepeats(unit.statement?.support ?? []),
  executor: withoutRepeats(unit.statement?.executor ?? []),
  modality: unit.statement?.modality ?? null,
  deadline: unit.deadline ?? findDeadline(unit.traced.text),
  product: unit.product,
  details: unit.details,
});

const toTarget = ({ traced, ...target }: FoundTarget & { id: string }, quote: Quoter): DraftTarget => ({
  ...target,
  quote: quote(traced),
  text: traced.text,
  span: spanOf(traced),
});

const toDuty = ({ traced, ...duty }: FoundDuty & { id: string }, quote: Quoter): DraftDuty => ({
  ...duty,
  quote: quote(traced),
  span: spanOf(traced),
});

const sectionsOf = (top: readonly OutlineNode[]): DraftSection[] => {
  const sections: DraftSection[] = [];
  walk(top, (node) => {
    if (!isNumbered(node.marker)) return;
    sections.push({
      label: node.section,
      parent: node.parent?.section ?? null,
      title: node.traced.text,
      span: spanOf(node.traced),
    });
  });
  return sections;
};

/** Paragraphs outside tables, and the tasks that the tables hold. */
const withoutTables = (
  paragraphs: readonly Paragraph[],
  section: string,
): { plain: Paragraph[]; units: TaskUnit[] } => {
  let place = section;
  const plain: Paragraph[] = [];
  const units: TaskUnit[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const table = tableAt(paragraphs, at);
    const marker = readMarker((paragraphs[at] as Paragraph).traced.text);
    if (marker.kind === 'roman' || marker.kind === 'part') place = marker.label;
    if (table) units.push(...readTableTasks(table, place));
    else plain.push(paragraphs[at] as Paragraph);
    at = table ? Math.max(table.end, at + 1) : at + 1;
  }
  return { plain, units };
};

/** Reads an issued plan from its text. Never throws; the same text always gives the same draft. */
export const readPlan = (source: string): PlanDraft => {
  const mended = mend(source);
  const frame = frameOf(mended.paragraphs);
  const text = mended.paragraphs.map(({ traced }) => traced.text).join('\n');
  const document = readDocument(frame, text);
  const period =
    document.periodStart || document.periodEnd
      ? { start: document.periodStart?.value ?? null, end: document.periodEnd?.value ?? null }
      : null;
  const body = withoutTables(frame.body, '');
  const annex = withoutTables(frame.annexes, 'Phụ lục');
  const articles = outlineOf(frame.articles);
  const top = outlineOf(body.plain);
  const units = [
    ...readUnits(articles).filter(({ statement }) => statement !== null),
    ...readUnits(top),
    ...body.units,
    ...annex.units,
    ...readClosingTasks(frame.closing),
  ];
  const quote: Quoter = (traced) => (mended.encoding ? traced.text : quoteOf(source, traced));
  const targets = numbered('target', readTargets(top, period)).map((target) => toTarget(target, quote));
  const tasks = numbered('task', units).map((unit) => toTask(unit, quote));
  const duties = numbered('duty', readDuties(units)).map((duty) => toDuty(duty, quote));
  const draft = { source, document, sections: sectionsOf([...articles, ...top]), targets, tasks, duties };
  return { ...draft, findings: findFindings(draft, frame, mended) };
};
