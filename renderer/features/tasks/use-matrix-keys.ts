import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { AssignmentRole } from '#shared/tasks/task.ts';
import { roleOfLetter } from './matrix-parts.ts';

export type CellPlace = { readonly row: number; readonly column: number };

type MatrixKeys = {
  readonly rows: number;
  readonly columns: number;
  readonly grid: RefObject<HTMLElement | null>;
  readonly scrollTo: (row: number) => void;
  readonly onOpen: (row: number) => void;
  /** Null: the cell is emptied. */
  readonly onRole: (place: CellPlace, role: AssignmentRole | null) => void;
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

const within = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));

/** The letter of a key, also while an input method holds the key back. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  key.length === 1 ? key : key === 'Process' && code.startsWith('Key') ? code.slice(3) : '';

/** Moves the focus from cell to cell of a virtual grid and takes the letters typed into one. */
export function useMatrixKeys({ rows, columns, grid, scrollTo, onOpen, onRole }: MatrixKeys) {
  const [wanted, setWanted] = useState<CellPlace>({ row: 0, column: 0 });
  const active = { row: within(wanted.row, rows), column: within(wanted.column, columns) };
  const movesFocus = useRef(false);
  useEffect(() => {
    if (!movesFocus.current) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${active.row}/${active.column}"]`);
    if (!cell) return;
    movesFocus.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnCell = event.target instanceof HTMLElement && event.target.dataset.cell !== undefined;
    if (!isOnCell || event.altKey || event.metaKey) return;
    const step = steps[event.key];
    const role = roleOfLetter(letterOf(event));
    if (step) {
      event.preventDefault();
      const [down, right] = event.ctrlKey && step[1] !== 0 && Math.abs(step[1]) === far ? [step[1], 0] : step;
      const next = { row: within(active.row + down, rows), column: within(active.column + right, columns) };
      movesFocus.current = true;
      setWanted(next);
      scrollTo(next.row);
    } else if (event.ctrlKey) return;
    else if (event.key === 'Enter') onOpen(active.row);
    else if (event.key === 'Delete' || event.key === 'Backspace') onRole(active, null);
    else if (role) onRole(active, role);
    else return;
    event.preventDefault();
  };
  return { active, setActive: setWanted, onKeyDown };
}
