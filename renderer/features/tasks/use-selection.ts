import { useState } from 'react';

/** The rows that a person has picked in one list; another list starts with none. */
export function useSelection(list: string, ids: readonly string[]) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const [shown, setShown] = useState(list);
  if (shown !== list) {
    setShown(list);
    setPicked(new Set());
    setAnchor(null);
  }
  /** With `isRange`, everything from the row picked last to this one. */
  const toggle = (id: string, isRange: boolean) => {
    const isPicked = !picked.has(id);
    const from = isRange && anchor !== null ? ids.indexOf(anchor) : -1;
    const to = ids.indexOf(id);
    const changed = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    const next = new Set(picked);
    for (const one of changed) {
      if (isPicked || from >= 0) next.add(one);
      else next.delete(one);
    }
    setPicked(next);
    setAnchor(id);
  };
  return {
    picked,
    toggle,
    pickAll: () => setPicked(new Set(ids)),
    clear: () => {
      setPicked(new Set());
      setAnchor(null);
    },
  };
}

export type Selection = ReturnType<typeof useSelection>;
