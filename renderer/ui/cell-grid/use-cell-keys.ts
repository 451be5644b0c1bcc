import { type KeyboardEvent, useRef } from 'react';
import type { CellPlace } from './cell-range.ts';
import type { Cursor } from './use-cell-cursor.ts';
import { placeOf } from './use-cell-cursor.ts';
import type { Editing } from './use-cell-editing.ts';

type CellKeys = {
  readonly cursor: Cursor;
  readonly editing: Pick<Editing, 'edit' | 'canWrite' | 'start' | 'finish' | 'leave'>;
  readonly columns: number;
  readonly onOpen: (place: CellPlace) => void;
  readonly onFullText: () => void;
  readonly onFill: () => unknown;
  readonly onClear: () => unknown;
  readonly onMoveRow: ((step: -1 | 1) => unknown) | undefined;
};

const far = Number.POSITIVE_INFINITY;
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -far],
  End: [0, far],
};

/** The keys of a cell grid, as a spreadsheet has them. What an input method holds back is left to the cell's input. */
export function useCellKeys({ cursor, editing, columns, onOpen, onFullText, onFill, onClear, onMoveRow }: CellKeys) {
  const { active, goTo } = cursor;
  /** After Esc the next Tab leaves the grid. */
  const letsGo = useRef(false);
  const move = (down: number, right: number, isExtending = false) =>
    goTo({ row: active.row + down, column: active.column + right }, isExtending);

  const keepAnd = async (go: () => void) => {
    if (await editing.finish()) go();
  };
  const onEditKey = (event: KeyboardEvent) => {
    const way = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      editing.leave();
      cursor.hold();
    } else if (way !== undefined) void keepAnd(() => move(way, 0));
    else if (event.key === 'Tab') void keepAnd(() => move(0, event.shiftKey ? -1 : 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onCommandKey = (event: KeyboardEvent): boolean => {
    const step = steps[event.key];
    if (step) {
      const isEnd = Math.abs(step[1]) === far;
      const [down, right] = isEnd ? [step[1], 0] : [step[0] * far || 0, step[1] * far || 0];
      move(down, right, event.shiftKey);
    } else if (event.key === 'Enter') onOpen(active);
    else if (event.key.toLowerCase() === 'd') onFill();
    else if (event.key.toLowerCase() === 'a') cursor.selectAll();
    else return false;
    return true;
  };
  const onPlainKey = (event: KeyboardEvent): boolean => {
    const step = steps[event.key];
    if (event.key === 'Tab') {
      const to = active.column + (event.shiftKey ? -1 : 1);
      if (letsGo.current || to < 0 || to >= columns) return false;
      goTo({ row: active.row, column: to });
    } else if (step) move(step[0], step[1], event.shiftKey);
    else if (event.key === 'Enter' && event.shiftKey) onFullText();
    else if (event.key === 'Enter' || event.key === 'F2') editing.canWrite ? editing.start() : onOpen(active);
    else if (event.key === 'Delete' || event.key === 'Backspace') onClear();
    else if (event.key === 'Escape' && cursor.isRange) cursor.collapse();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnCell = placeOf(event.target) !== null && !(event.target instanceof HTMLButtonElement);
    if (!isOnCell || event.nativeEvent.isComposing || event.key === 'Process') return;
    if (editing.edit !== null) return onEditKey(event);
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.altKey) {
      if (way === undefined || !onMoveRow) return;
      event.preventDefault();
      onMoveRow(way as -1 | 1);
      return;
    }
    const isDone = event.ctrlKey || event.metaKey ? onCommandKey(event) : onPlainKey(event);
    if (event.key !== 'Shift') letsGo.current = event.key === 'Escape';
    if (isDone) event.preventDefault();
  };
  return { onKeyDown };
}
