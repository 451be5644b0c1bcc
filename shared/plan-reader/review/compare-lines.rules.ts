import type { PlanLine } from '../../plans/plan-line.ts';
import { fold } from '../../words/fold.ts';

export type Compared = {
  readonly state: 'same' | 'changed' | 'only-here' | 'only-there';
  readonly here: PlanLine | null;
  readonly there: PlanLine | null;
};

const wordsOf = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];
const keyOf = (text: string): string => wordsOf(text).join(' ');

/** The share of words that two lines have in common, 0 to 1. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size || 1);
};

const alike = 0.7;

const areSame = (one: PlanLine, other: PlanLine): boolean =>
  keyOf(one.text) === keyOf(other.text) &&
  one.agencies.map(keyOf).sort().join() === other.agencies.map(keyOf).sort().join();

/** The pairs of lines with like words, the likest first, each line once. */
const pairs = (here: readonly PlanLine[], there: readonly PlanLine[]) => {
  const theirs = there.map((line) => new Set(wordsOf(line.text)));
  const likely = here.flatMap((line, at) => {
    const mine = new Set(wordsOf(line.text));
    return there.flatMap((other, otherAt) => {
      if (line.kind !== other.kind) return [];
      const share = likeness(mine, theirs[otherAt] ?? new Set());
      return share >= alike ? [{ at, otherAt, share }] : [];
    });
  });
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, otherAt } of likely.sort((a, b) => b.share - a.share)) {
    if (partner.has(at) || taken.has(otherAt)) continue;
    partner.set(at, otherAt);
    taken.add(otherAt);
  }
  return { partner, taken };
};

/** Two plans line by line: the lines here in their order, then those that only the other plan has. */
export const compareLines = (here: readonly PlanLine[], there: readonly PlanLine[]): Compared[] => {
  const { partner, taken } = pairs(here, there);
  const mine = here.map((line, at): Compared => {
    const other = there[partner.get(at) ?? -1];
    if (!other) return { state: 'only-here', here: line, there: null };
    return { state: areSame(line, other) ? 'same' : 'changed', here: line, there: other };
  });
  const theirs = there.filter((_, at) => !taken.has(at));
  return [...mine, ...theirs.map((line): Compared => ({ state: 'only-there', here: null, there: line }))];
};
