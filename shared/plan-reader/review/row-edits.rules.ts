import type { DraftParty } from '../plan-draft.ts';
import type { Span } from '../traced-text.ts';
import type { DraftRow } from './draft-rows.ts';
import { wordsOf } from './draft-rows.ts';
import type { RowChanges } from './review-step.ts';

const byHand = 'người xem xét sửa';
const partyFields = ['lead', 'support', 'executor', 'from', 'to'] as const;

/** Names as typed, those that stood in the row with their place; a group is told by its small letter. */
const partiesFrom = (names: readonly string[], before: readonly DraftParty[], span: Span): DraftParty[] =>
  [...new Set(names.map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim()))]
    .filter((name) => name !== '')
    .map(
      (name) =>
        before.find((party) => party.name === name) ?? { name, kind: /^\p{Ll}/u.test(name) ? 'group' : 'body', span },
    );

/** A row with what a person corrected; values that its kind does not have are left out. */
export const correctRow = <R extends DraftRow>(row: R, changes: RowChanges): R => {
  const old = row as unknown as Record<string, unknown>;
  const next: Record<string, unknown> = { ...old, rule: byHand, confidence: 1 };
  for (const [name, value] of Object.entries(changes)) if (name in old) next[name] = value;
  for (const name of partyFields) {
    const names = changes[name];
    const before = old[name] as readonly DraftParty[] | undefined;
    if (names && before) next[name] = partiesFrom(names, before, row.span);
  }
  if (changes.text !== undefined && !('text' in old)) next.quote = changes.text;
  return next as unknown as R;
};

/** Where in the source a place of the row's words lies: the next words are looked for, else it is reckoned. */
const placeInSource = (source: string, row: DraftRow, at: number): number => {
  const words = wordsOf(row);
  const { from, to } = row.span;
  const next = words.slice(at).trimStart().slice(0, 16);
  const found = next === '' ? -1 : source.slice(from, to).lastIndexOf(next);
  return found > 0 ? from + found : from + Math.round(((to - from) * at) / Math.max(1, words.length));
};

const withWords = <R extends DraftRow>(row: R, words: string): R =>
  ('text' in row ? { ...row, text: words, quote: words } : { ...row, quote: words }) as R;

type Cut = { readonly at: number; readonly source: string; readonly newId: string };

/** One row as two; the second keeps agencies, time and the rest until they are corrected. */
export const splitRow = <R extends DraftRow>(row: R, { at, source, newId }: Cut): readonly R[] => {
  const words = wordsOf(row);
  const [first, second] = [words.slice(0, at).trim(), words.slice(at).trim()];
  if (first === '' || second === '') return [row];
  const cut = placeInSource(source, row, at);
  const told = { rule: byHand, confidence: 1 };
  return [
    { ...withWords(row, first), ...told, span: { from: row.span.from, to: cut } },
    { ...withWords(row, second), ...told, id: newId, span: { from: cut, to: row.span.to } },
  ];
};

const together = (one: readonly DraftParty[], other: readonly DraftParty[]): DraftParty[] => [
  ...new Map([...one, ...other].map((party) => [party.name, party])).values(),
];

/** Two rows of one kind as one: the words of both, the agencies of both, the first one's other values. */
export const joinRows = <R extends DraftRow>(row: R, other: R): R => {
  const joined = withWords(row, `${wordsOf(row)} ${wordsOf(other)}`);
  const old = row as unknown as Record<string, readonly DraftParty[] | undefined>;
  const more = other as unknown as Record<string, readonly DraftParty[] | undefined>;
  const lists = partyFields
    .filter((name) => old[name])
    .map((name) => [name, together(old[name] ?? [], more[name] ?? [])]);
  return {
    ...joined,
    ...Object.fromEntries(lists),
    rule: byHand,
    confidence: 1,
    span: { from: Math.min(row.span.from, other.span.from), to: Math.max(row.span.to, other.span.to) },
  };
};
