import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

export type GridPlace = { readonly row: string; readonly column: number };

type TargetKeys = {
  readonly grid: RefObject<HTMLElement | null>;
  /** Ids of the rows as they stand, and how many cells each has. */
  readonly rows: readonly string[];
  readonly columns: number;
  readonly onOpen: (place: GridPlace) => void;
  readonly onMove: (row: string, step: 'up' | 'down') => void;
};

const ends = Number.POSITIVE_INFINITY;
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -ends],
  End: [0, ends],
};

const within = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));

const cellAt = (grid: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null =>
  grid?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"][data-column="${column}"]`) ?? null;

/** Moves the focus from cell to cell; one cell at a time is in the tab order. */
export function useTargetKeys({ grid, rows, columns, onOpen, onMove }: TargetKeys) {
  const [wanted, setWanted] = useState<GridPlace>({ row: '', column: 0 });
  const takesFocus = useRef(false);
  const row = rows.includes(wanted.row) ? wanted.row : (rows[0] ?? '');
  const active = { row, column: within(wanted.column, columns) };

  useEffect(() => {
    if (!takesFocus.current) return;
    const cell = cellAt(grid.current, wanted);
    if (!cell) return;
    takesFocus.current = false;
    cell.focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const goTo = useCallback((place: GridPlace) => {
    takesFocus.current = true;
    setWanted({ ...place });
  }, []);

  const placeOf = (target: EventTarget): GridPlace | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    return cell ? { row: cell.dataset.row ?? '', column: Number(cell.dataset.column) } : null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const isOnCell = event.target instanceof HTMLElement && event.target.dataset.row !== undefined;
    if (!isOnCell || event.metaKey) return;
    const step = steps[event.key];
    if (event.altKey) {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      onMove(active.row, event.key === 'ArrowUp' ? 'up' : 'down');
    } else if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      onOpen(active);
    } else if (step) {
      event.preventDefault();
      const [down, right] = event.ctrlKey && step[1] !== 0 ? [step[1], 0] : step;
      const at = rows.indexOf(active.row);
      goTo({ row: rows[within(at + down, rows.length)] ?? '', column: within(active.column + right, columns) });
    }
  };
  const onFocus = (event: FocusEvent) => {
    const place = placeOf(event.target);
    if (place) setWanted(place);
  };

  return { active, goTo, placeOf, onKeyDown, onFocus };
}
