import { type CheckedField, type CheckedRow, counted, type FieldCounts } from './checked-file.ts';
import type { FieldState, Side } from './field-merge.rules.ts';

type Ending = Pick<CheckedField, 'state' | 'ours' | 'whyNot'>;

/** What a field comes to on the side that it ends on; null: nobody has chosen yet. `kept`: the file's words are left out. */
export const outcomeOf = ({ state, ours, whyNot }: Ending, side: Side | null): FieldState => {
  if (side === null || state === 'same') return state;
  if (side === 'ours' || whyNot !== null) return state === 'older' ? 'older' : 'kept';
  if (state === 'new' || state === 'changed') return state;
  return ours === '' ? 'new' : 'changed';
};

type SideOf = (rowId: string, field: CheckedField) => Side | null;
export type Outcomes = Readonly<Record<FieldState, number>>;

/** How many fields of these rows come to what. */
export const countOutcomes = (rows: readonly Pick<CheckedRow, 'id' | 'fields'>[], sideOf: SideOf): Outcomes => {
  const found = { none: 0, kept: 0, same: 0, new: 0, changed: 0, older: 0, conflict: 0, error: 0 };
  for (const { id, fields } of rows) for (const field of fields) found[outcomeOf(field, sideOf(id, field))]++;
  return found;
};

/** Of them, those that a receipt tells. */
export const asCounts = (outcomes: Outcomes): FieldCounts =>
  Object.fromEntries(counted.map((state) => [state, outcomes[state]])) as FieldCounts;
