import type { DraftDocument, PlanDraft } from '../plan-draft.ts';
import { type DraftRow, listRows, mapParties, mapRows, type PlacedRow } from './draft-rows.ts';
import { inPlace, missedTarget, missedTask } from './missed-row.rules.ts';
import type { HeadChanges, ReadPhase, ReviewStep } from './review-step.ts';
import { correctRow, joinRows, splitRow } from './row-edits.rules.ts';

/** A draft as a person has left it: every step made, rows looked at, phases told. */
type Review = {
  readonly draft: PlanDraft;
  readonly accepted: ReadonlySet<string>;
  readonly phases: readonly ReadPhase[];
};

const nowhere = { from: 0, to: 0 };

const withHead = (document: DraftDocument, changes: HeadChanges): DraftDocument => {
  const told = Object.entries(changes).map(([name, value]) => {
    const before = document[name as keyof HeadChanges];
    const isNone = value === null || value === '';
    const told = { rule: 'người xem xét sửa', span: before?.span ?? nowhere, confidence: 1 };
    return [name, isNone ? null : { value, ...told }];
  });
  return { ...document, ...Object.fromEntries(told) };
};

/** An id beside that of a row which no row has yet. */
const freeId = (draft: PlanDraft, id: string): string => {
  const taken = new Set(listRows(draft).map(({ row }) => row.id));
  let number = 2;
  while (taken.has(`${id}.${number}`)) number += 1;
  return `${id}.${number}`;
};

const joined = (draft: PlanDraft, id: string, withId: string): PlanDraft => {
  const rows = listRows(draft);
  const [first, second] = [id, withId].map((one) => rows.find(({ row }) => row.id === one));
  if (!first || !second || first.kind !== second.kind || id === withId) return draft;
  return mapRows(draft, (row) => {
    if (row.id === withId) return [];
    return row.id === id ? [joinRows(row, second.row as typeof row)] : [row];
  });
};

const stepped = (draft: PlanDraft, step: ReviewStep): PlanDraft => {
  const onRow = (id: string, turn: <R extends DraftRow>(row: R) => readonly R[]) =>
    mapRows(draft, (row) => (row.id === id ? turn(row) : [row]));
  if (step.do === 'correct') return onRow(step.id, (row) => [correctRow(row, step.changes)]);
  if (step.do === 'split') {
    const cut = { at: step.at, source: draft.source, newId: freeId(draft, step.id) };
    return onRow(step.id, (row) => splitRow(row, cut));
  }
  if (step.do === 'drop') return onRow(step.id, () => []);
  if (step.do === 'join') return joined(draft, step.id, step.withId);
  if (step.do === 'head') return { ...draft, document: withHead(draft.document, step.changes) };
  if (step.do === 'rename')
    return mapRows(draft, (row) => [
      mapParties(row, (party) => (party.name === step.name ? { ...party, name: step.to } : party)),
    ]);
  if (step.do === 'add' && step.kind === 'task')
    return { ...draft, tasks: inPlace(draft.tasks, missedTask(draft, step.span)) };
  if (step.do === 'add') return { ...draft, targets: inPlace(draft.targets, missedTarget(draft, step.span)) };
  return draft;
};

/** Rows that a step shows to have been looked at. */
const seenIn = (step: ReviewStep): readonly string[] => {
  if (step.do === 'accept') return step.ids;
  return step.do === 'correct' || step.do === 'split' || step.do === 'join' ? [step.id] : [];
};

/** The draft after a person's steps; a step whose row is no longer there changes nothing. */
export const reviewOf = (read: PlanDraft, steps: readonly ReviewStep[]): Review => ({
  draft: steps.reduce(stepped, read),
  accepted: new Set(steps.flatMap(seenIn)),
  phases: steps.findLast((step) => step.do === 'phases')?.phases ?? [],
});

/** Below this a row is looked at first: the rule guessed, or the text names nobody. */
const sure = 0.75;

/** Rows to look at, the least certain first, those of one certainty in the order of the text. */
export const listToCheck = ({ draft, accepted }: Review): PlacedRow[] =>
  listRows(draft)
    .filter(({ row }) => row.confidence < sure && !accepted.has(row.id))
    .sort((a, b) => a.row.confidence - b.row.confidence || a.row.span.from - b.row.span.from);
