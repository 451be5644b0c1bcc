import type { fieldStates, sides } from './checked-file.ts';

/** The fields that are settled together, under one name. */
export type Unit<W> = { readonly field: string; readonly keys: readonly (keyof W)[] };

/** What the agency told of a row in an answer that was taken in before, as `toldIn` remembers it. */
export type Told<W> = { readonly at: string; readonly isContinuing: boolean; readonly words: Partial<W> };

type Sides<W> = { readonly base: W; readonly ours: W; readonly theirs: W };

/** One row to be merged. `isContinuing`: the answer comes from a book that holds all the agency told before. */
export type Merging<W> = Sides<W> & {
  readonly at: string;
  readonly isContinuing: boolean;
  readonly told: readonly Told<W>[];
};

/**
 * What an answer does to a field: nothing (`none`; `kept`: the book has moved on by itself), the `same` as the book,
 * `new`, `changed`, `older` than what the agency told since, a `conflict` for a person, or an `error` that can't be taken.
 */
export type FieldState = (typeof fieldStates)[number];
export type Side = (typeof sides)[number];

const isSame = (a: unknown, b: unknown): boolean =>
  a === b ||
  (a ?? null) === (b ?? null) ||
  (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** Whether `said` tells nothing else than `stands`. A day of finishing that was left open says nothing about the day. */
const says = <W>(said: Partial<W>, stands: Partial<W>, { keys }: Unit<W>): boolean =>
  keys.every((key) => isSame(said[key], stands[key]) || (key === 'completedOn' && said[key] === null));

const isTold = <W>(words: Partial<W>, { keys }: Unit<W>): boolean => keys.some((key) => key in words);

const toldInOrder = <W>(told: readonly Told<W>[], unit: Unit<W>): readonly Told<W>[] =>
  told.length === 0 ? told : told.filter((one) => isTold(one.words, unit)).toSorted((a, b) => (a.at < b.at ? -1 : 1));

const isEmpty = <W>(words: W, { keys }: Unit<W>): boolean =>
  keys.every((key) => words[key] === null || words[key] === '' || words[key] === false);

const whereUntouched = <W>(
  { ours, theirs, isContinuing }: Merging<W>,
  unit: Unit<W>,
  last: Partial<W> | undefined,
): FieldState => {
  const isTakenBack = isContinuing && last !== undefined && says(last, ours, unit) && !says(theirs, last, unit);
  if (isTakenBack) return 'changed';
  return says(theirs, ours, unit) ? 'none' : 'kept';
};

/** What an answer does to one unit, against the base that travelled with it and what the agency told before. */
export const stateOf = <W>(merging: Merging<W>, unit: Unit<W>): FieldState => {
  const { base, ours, theirs, at } = merging;
  const told = toldInOrder(merging.told, unit);
  const before = told.filter((one) => one.at <= at);
  const last = before.at(-1)?.words;
  const isOvertaken = told.length > before.length || merging.told.some((one) => one.isContinuing && one.at > at);
  const isUntouched = says(theirs, base, unit);
  if (isOvertaken) return isUntouched || says(theirs, ours, unit) ? 'none' : 'older';
  if (isUntouched) return whereUntouched(merging, unit, last);
  if (says(theirs, ours, unit)) return 'same';
  if (last !== undefined && says(theirs, last, unit)) return 'kept';
  if (says(base, ours, unit) || before.some(({ words }) => says(words, ours, unit)))
    return isEmpty(ours, unit) ? 'new' : 'changed';
  return 'conflict';
};

/** Whether a state is worth showing: the answer would change something, or asks. */
export const isOpen = (state: FieldState): boolean => state !== 'none' && state !== 'kept' && state !== 'same';

/** Whether a person has to choose. */
export const isAsked = (state: FieldState): boolean => state === 'conflict' || state === 'error';

/** The side that a state takes by itself; null: a person chooses. */
export const sideOf = (state: FieldState): Side | null => {
  if (isAsked(state)) return null;
  return state === 'new' || state === 'changed' ? 'theirs' : 'ours';
};

const pickAll = <W>(words: W, units: readonly Unit<W>[]): Partial<W> => {
  const picked: Partial<W> = {};
  for (const { keys } of units) for (const key of keys) picked[key] = words[key];
  return picked;
};

export const pick = <W>(words: W, unit: Unit<W>): Partial<W> => pickAll(words, [unit]);

/**
 * What an answer tells of a row, to be remembered with it: what differs from its base. Of a book that goes on all of it,
 * so that what is taken back there can be told from what was never written.
 */
export const toldIn = <W>(
  { base, theirs, isContinuing, told }: Pick<Merging<W>, 'base' | 'theirs' | 'isContinuing' | 'told'>,
  units: readonly Unit<W>[],
): Partial<W> | null => {
  const touched = units.filter((unit) => !says(theirs, base, unit));
  if (touched.length === 0 && told.length === 0) return null;
  const remembered = isContinuing ? units : touched;
  return remembered.length === 0 ? null : pickAll(theirs, remembered);
};
