import type { House } from '../../door/call.ts';
import type { CheckedPile } from './check-pile.ts';

const mostBytes = 20_000_000;
const last = new WeakMap<House, CheckedPile>();

/** Remembers what the last check read and found: the same files are taken in without reading and merging them again. */
export const keepCheck = (house: House, files: readonly File[], pile: CheckedPile): void => {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > mostBytes) last.delete(house);
  else last.set(house, pile);
};

/** Hands it over, once. */
export const takeCheck = (house: House): CheckedPile | null => {
  const pile = last.get(house) ?? null;
  last.delete(house);
  return pile;
};
