/** The same numbers in the same order for the same seed (a linear congruential generator, Numerical Recipes). */
export type Chance = {
  /** From 0 up to, not including, `below`. */
  readonly number: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
};

export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const number = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return { number, pick: (from) => from[number(from.length)] as (typeof from)[number] };
};

export const shuffled = <T>(list: readonly T[], chance: Chance): T[] =>
  list
    .map((one) => ({ one, place: chance.number(1e9) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
