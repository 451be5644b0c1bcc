import type { PlanDraft } from '../plan-draft.ts';
import type { Span } from '../traced-text.ts';
import { dutiesOwed } from './draft-rows.ts';

/** Where each row of the plan made of a draft stands in the source, by the row's key in that plan. */
export const placesOfDraft = ({ targets, tasks, duties }: PlanDraft): Map<string, Span> => {
  const placed = (prefix: string, rows: readonly { readonly span: Span }[]) =>
    rows.map(({ span }, index) => [`${prefix}-${index + 1}`, span] as const);
  return new Map([...placed('ct', targets), ...placed('nv', tasks), ...placed('bc', dutiesOwed(duties))]);
};
