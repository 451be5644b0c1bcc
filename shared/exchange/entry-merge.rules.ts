import { areSameEntries, type EntryWords, noEntryWords, whyNotKeepEntry } from '../progress/sheet-entry.rules.ts';
import { mergeDocuments } from './document-merge.rules.ts';
import { isOpen, type Merging, pick, type Side, sideOf, stateOf, toldIn, type Unit } from './field-merge.rules.ts';
import type { Merged, MergedField } from './merged.ts';
import { begun, evidenceApart, evidenceTogether, tidyWords } from './tidy-words.rules.ts';

/** Status, day, reason and "không phát sinh" only make sense together, and are settled together. */
const standing: Unit<EntryWords> = {
  field: 'standing',
  keys: ['status', 'completedOn', 'isNothingToReport', 'stopReason'],
};
const result: Unit<EntryWords> = { field: 'result', keys: ['result'] };
/** Standing and result as one, where each side's own pair holds and a mixture would not. */
const account: Unit<EntryWords> = { field: 'account', keys: [...standing.keys, 'result'] };
const texts = ['evidence', 'obstacles', 'delayCause', 'proposals', 'nextSteps'] as const;
const others: readonly Unit<EntryWords>[] = texts.map((field) => ({ field, keys: [field] }));
const documents: Unit<EntryWords> = { field: 'documents', keys: ['documents'] };

const entryUnits: readonly Unit<EntryWords>[] = [standing, result, ...others, documents];

const cleared =
  'Tệp để trống kết quả đã có trong sổ: tệp không xóa kết quả. Giữ kết quả trong sổ, hoặc xóa ở bảng kết quả, có lý do.';

const nothing: Partial<EntryWords> = {};

const fieldOf = (merging: Merging<EntryWords>, unit: Unit<EntryWords>): MergedField<EntryWords> => {
  const state = stateOf(merging, unit);
  return { unit, state, taken: isOpen(state) ? pick(merging.theirs, unit) : nothing, whyNot: null };
};

const documentField = (merging: Merging<EntryWords>): MergedField<EntryWords> => {
  const { state, documents: taken } = mergeDocuments(merging);
  return { unit: documents, state, taken: { documents: taken }, whyNot: null };
};

/** The sides that a field may end on. */
const endings = ({ state }: MergedField<EntryWords>): readonly Side[] => {
  const side = sideOf(state);
  return side === null ? ['ours', 'theirs'] : [side];
};

/** Standing and result: apart where each way to settle them can be kept, else one conflict of the two together. */
const accountFields = (merging: Merging<EntryWords>, today: string): readonly MergedField<EntryWords>[] => {
  const { ours, theirs } = merging;
  const [first, second] = [fieldOf(merging, standing), fieldOf(merging, result)];
  if (!isOpen(first.state) && !isOpen(second.state)) return [first, second];
  const whole = fieldOf(merging, account);
  const whyNot = whyNotKeepEntry({ ...theirs, documents: [] }, today);
  if (whyNot !== null) return [{ ...whole, state: 'error', whyNot }];
  const holds = (one: Side, other: Side): boolean => {
    const words = { ...ours, ...(one === 'theirs' && first.taken), ...(other === 'theirs' && second.taken) };
    return (one === 'ours' && other === 'ours') || whyNotKeepEntry({ ...begun(words), documents: [] }, today) === null;
  };
  const isFree = endings(first).every((one) => endings(second).every((other) => holds(one, other)));
  return isFree ? [first, second] : [{ ...whole, state: 'conflict' }];
};

/** Nothing of a row that was emptied is taken: no file removes what the book has. */
const clearedFields = (merging: Merging<EntryWords>): MergedField<EntryWords>[] =>
  [
    ...entryUnits.filter((unit) => unit !== documents).map((unit) => fieldOf(merging, unit)),
    documentField(merging),
  ].map((field) => (isOpen(field.state) ? { ...field, state: 'error', taken: nothing, whyNot: cleared } : field));

const normal = (words: EntryWords): EntryWords => (words === noEntryWords ? words : evidenceApart(tidyWords(words)));

/** Merges what an agency tells of a task with what the book says of it. */
export const mergeEntry = (merging: Merging<EntryWords>, today: string): Merged<EntryWords> => {
  const base = normal(merging.base);
  const ours = normal(merging.ours);
  const theirs = begun(normal(merging.theirs));
  const sides = { ...merging, base, ours, theirs };
  const isCleared = base.status !== null && theirs.status === null;
  const fields = isCleared
    ? clearedFields(sides)
    : [...accountFields(sides, today), ...others.map((unit) => fieldOf(sides, unit)), documentField(sides)];
  return { base, ours, theirs, fields, told: toldIn(sides, entryUnits) };
};

/** The entry to be kept once all is settled; null: it already says so. */
export const entryToKeep = (ours: EntryWords, settled: EntryWords): EntryWords | null => {
  const words = evidenceTogether(begun(settled));
  return areSameEntries(evidenceTogether(ours), words) ? null : words;
};
