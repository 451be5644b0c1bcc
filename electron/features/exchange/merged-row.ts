import type { Answered } from '#shared/exchange/answer.ts';
import { type CheckedField, type CheckedRow, counted } from '#shared/exchange/checked-file.ts';
import { type FieldState, type Side, sideOf } from '#shared/exchange/field-merge.rules.ts';
import { fieldLabel, rowText } from '#shared/exchange/field-text.rules.ts';
import { type Merged, settle } from '#shared/exchange/merged.ts';

export type Choose = (field: string, state: FieldState) => Side | null;

/** A row of an answer, merged. `keep`: what the book has to say from now on, null where it already does. */
export type MergedRow<W> = {
  readonly row: Omit<CheckedRow, 'oursAt' | 'oursBy'>;
  readonly keep: W | null;
  readonly told: Partial<W> | null;
  /** Fields that wait for a person. */
  readonly open: number;
  /** A sentence for each field where words of one side were not taken. */
  readonly settled: readonly string[];
};

export type Line<W> = Answered<W> & { readonly name: string };
type Shown<W> = {
  readonly line: Line<W>;
  readonly textOf: (field: string, words: W) => string;
  readonly choose: Choose;
  readonly toKeep: (ours: W, settled: W) => W | null;
};

const isShown = ({ state }: { readonly state: FieldState }): boolean => (counted as readonly string[]).includes(state);
const quoted = (text: string): string => (text === '' ? 'để trống' : `"${text}"`);

const settledWords = (name: string, { label, ours, theirs }: CheckedField, side: Side): string =>
  side === 'ours'
    ? `${name} – ${label}: giữ của sổ ${quoted(ours)}, không lấy của tệp ${quoted(theirs)}.`
    : `${name} – ${label}: lấy của tệp ${quoted(theirs)}, thay của sổ ${quoted(ours)}.`;

/** A merged row as a person sees it, with what it comes to. */
export const show = <W extends object>(merged: Merged<W>, { line, textOf, choose, toKeep }: Shown<W>): MergedRow<W> => {
  const fields = merged.fields.filter(isShown).map(({ unit, state, taken, whyNot }): CheckedField => {
    const texts = { base: textOf(unit.field, merged.base), ours: textOf(unit.field, merged.ours) };
    const theirs = textOf(unit.field, { ...merged.theirs, ...taken });
    return { field: unit.field, label: fieldLabel(unit.field), state, ...texts, theirs, whyNot };
  });
  const sideFor = (one: CheckedField): Side | null => choose(one.field, one.state) ?? sideOf(one.state);
  const isOpen = (one: CheckedField): boolean => {
    const side = sideFor(one);
    return side === null || (side === 'theirs' && one.whyNot !== null);
  };
  return {
    row: { id: line.id, name: line.name, place: line.place, fields },
    keep: toKeep(
      merged.ours,
      settle(merged, ({ unit, state }) => choose(unit.field, state)),
    ),
    told: merged.told,
    open: fields.filter(isOpen).length,
    settled: fields
      .filter((one) => one.state !== 'same' && (one.state === 'conflict' || sideFor(one) === 'ours'))
      .map((one) => settledWords(line.name, one, sideFor(one) ?? 'ours')),
  };
};

/** A row whose task or target is gone: nothing is lost or deleted, a person is asked. */
export const askAbout = <W extends object>(
  { line, textOf, choose }: Pick<Shown<W>, 'line' | 'textOf' | 'choose'>,
  whyNot: string,
  fields: readonly string[],
): MergedRow<W> => {
  const text = (words: W): string => rowText(fields, (field) => textOf(field, words));
  const [base, theirs] = [text(line.base), text(line.words)];
  if (base === theirs) return { row: { ...line, fields: [] }, keep: null, told: null, open: 0, settled: [] };
  const field = { field: 'row', label: fieldLabel('row'), state: 'error' as const, base, ours: '', theirs, whyNot };
  return {
    row: { id: line.id, name: line.name, place: line.place, fields: [field] },
    keep: null,
    told: null,
    open: choose('row', 'error') === 'ours' ? 0 : 1,
    settled: [settledWords(line.name, field, 'ours')],
  };
};
