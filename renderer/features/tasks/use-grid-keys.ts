import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { rowSteps } from '../../ui/row-steps.ts';

/** Space picks a row; Shift with an arrow picks on from row to row; Ctrl+A picks all, Esc none. */
type Picking = {
  readonly onPick: (index: number, isRange: boolean) => void;
  readonly onExtend: (from: number, to: number) => void;
  readonly onPickAll: () => void;
  readonly onClear: () => void;
};

type GridKeys = {
  readonly count: number;
  /** Other rows in another order: the first row is the active one again. */
  readonly list: string;
  readonly body: RefObject<HTMLElement | null>;
  readonly onOpen: (index: number) => void;
  /** Undefined: rows can't be picked here. */
  readonly picking: Picking | undefined;
  /** Shift+Enter shows a row's words in full. */
  readonly onFullText: (index: number) => void;
  /** Alt with an arrow moves the row itself; answers whether it was moved. */
  readonly onMove?: ((index: number, step: -1 | 1) => Promise<boolean>) | undefined;
  readonly scrollTo: (index: number) => void;
};

/** Moves the focus from row to row of a virtual grid; one row at a time is in the tab order. */
export function useGridKeys({ count, list, body, onOpen, picking, onFullText, onMove, scrollTo }: GridKeys) {
  const [wanted, setWanted] = useState(0);
  const [shown, setShown] = useState(list);
  if (shown !== list) {
    setShown(list);
    setWanted(0);
  }
  const active = Math.max(0, Math.min(wanted, count - 1));
  const movesFocus = useRef(false);

  useEffect(() => {
    if (!movesFocus.current) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    movesFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    movesFocus.current = true;
    setWanted(index);
    scrollTo(index);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset.index !== undefined;
    if (!isOnRow) return;
    if (event.altKey) {
      const way = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
      if (way === null || !onMove) return;
      event.preventDefault();
      void onMove(active, way).then((isMoved) => isMoved && goTo(active + way));
      return;
    }
    const isDone = event.ctrlKey || event.metaKey ? onCommandKey(event) : onPlainKey(event);
    if (isDone) event.preventDefault();
  };
  const onCommandKey = (event: KeyboardEvent): boolean => {
    if (event.key.toLowerCase() !== 'a' || !picking) return false;
    picking.onPickAll();
    return true;
  };
  const onPlainKey = (event: KeyboardEvent): boolean => {
    const step = rowSteps[event.key];
    if (step !== undefined) {
      const next = Math.max(0, Math.min(active + step, count - 1));
      if (event.shiftKey && picking) picking.onExtend(active, next);
      if (next !== active) goTo(next);
    } else if (event.key === ' ' && picking) picking.onPick(active, event.shiftKey);
    else if (event.key === 'Enter') (event.shiftKey ? onFullText : onOpen)(active);
    else if (event.key === 'Escape' && picking) picking.onClear();
    else return false;
    return true;
  };

  /** The row with the focus stays in the page however far it is scrolled away. */
  const keepInView = (range: Range): number[] => {
    const visible = defaultRangeExtractor(range);
    return active >= range.count || visible.includes(active) ? visible : [...visible, active].sort((a, b) => a - b);
  };

  return { active, setActive: setWanted, keepInView, onKeyDown };
}
