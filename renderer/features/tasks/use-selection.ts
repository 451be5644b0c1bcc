import { useState } from 'react';

type Picking = {
  readonly picked: ReadonlySet<string>;
  /** Where a range begins, and what was picked before it. */
  readonly anchor: string | null;
  readonly before: ReadonlySet<string>;
};

const none: Picking = { picked: new Set(), anchor: null, before: new Set() };

/** The rows that a person has picked in one list; another list starts with none. */
export function useSelection(list: string, ids: readonly string[]) {
  const [{ picked, anchor, before }, pick] = useState(none);
  const [shown, setShown] = useState(list);
  if (shown !== list) {
    setShown(list);
    pick(none);
  }
  /** Picks from where the range began (or `from`) up to this one; a shorter range lets go of the rest. */
  const extend = (from: string, to: string) => {
    const start = anchor !== null && ids.includes(anchor) ? anchor : from;
    const base = start === anchor ? before : picked;
    const ends = [ids.indexOf(start), ids.indexOf(to)];
    const range = ids.slice(Math.min(...ends), Math.max(...ends) + 1);
    pick({ picked: new Set([...base, ...range]), anchor: start, before: base });
  };
  const toggle = (id: string, isRange: boolean) => {
    if (isRange) return extend(id, id);
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    pick({ picked: next, anchor: id, before: next });
  };
  return {
    picked,
    toggle,
    extend,
    pickAll: () => pick({ ...none, picked: new Set(ids) }),
    clear: () => pick(none),
  };
}

export type Selection = ReturnType<typeof useSelection>;
