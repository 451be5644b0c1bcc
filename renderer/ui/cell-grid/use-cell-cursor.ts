import {
  type FocusEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type CellPlace, rangeBetween, within } from './cell-range.ts';

type CellCursor = {
  readonly grid: RefObject<HTMLElement | null>;
  readonly rowIds: readonly string[];
  readonly columns: number;
  readonly scrollTo: (row: number) => void;
  /** False where the cursor can't leave its cell: what is written there is not right yet. */
  readonly mayLeave: () => boolean;
};

/** A row keeps the cursor when others come before it. */
type Kept = { readonly row: string; readonly column: number };

export const placeOf = (target: EventTarget): CellPlace | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = cell?.dataset.cell?.split('/').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
};

const isOwnTool = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a, [data-editing], [data-tool]') !== null;

/** The cell that has the cursor and the range that goes out from it, by keys and by mouse. */
export function useCellCursor({ grid, rowIds, columns, scrollTo, mayLeave }: CellCursor) {
  const [wanted, setWanted] = useState<Kept>({ row: '', column: 0 });
  const [anchor, setAnchor] = useState<Kept | null>(null);
  const takesFocus = useRef(false);
  const isDragging = useRef(false);
  const indexOf = useMemo(() => new Map(rowIds.map((id, at) => [id, at])), [rowIds]);
  const placed = ({ row, column }: Kept): CellPlace => ({
    row: indexOf.get(row) ?? 0,
    column: within(column, columns),
  });
  const active = placed(wanted);
  const range = rangeBetween(anchor && indexOf.has(anchor.row) ? placed(anchor) : active, active);
  const keptOf = ({ row, column }: CellPlace): Kept => ({
    row: rowIds[within(row, rowIds.length)] ?? '',
    column: within(column, columns),
  });

  useEffect(() => {
    if (!takesFocus.current) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${active.row}/${active.column}"]`);
    if (!cell) return;
    takesFocus.current = false;
    (cell.querySelector<HTMLElement>('[data-cell-input]') ?? cell).focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  /** Puts the cursor on a cell; with `extends`, the range reaches from where it began to there. */
  const goTo = (place: CellPlace, isExtending = false) => {
    takesFocus.current = true;
    const to = keptOf(place);
    setAnchor(isExtending ? (anchor ?? keptOf(active)) : null);
    setWanted(to);
    scrollTo(indexOf.get(to.row) ?? 0);
  };
  const goToRow = useCallback((row: string) => {
    takesFocus.current = true;
    setAnchor(null);
    setWanted({ row, column: 0 });
  }, []);

  return {
    active,
    range,
    goTo,
    goToRow,
    hold: () => {
      takesFocus.current = true;
    },
    selectAll: () => {
      setAnchor(keptOf({ row: 0, column: 0 }));
      setWanted(keptOf({ row: rowIds.length - 1, column: columns - 1 }));
    },
    /** The cell with the cursor alone is chosen again. */
    collapse: () => setAnchor(null),
    isRange: range.top !== range.bottom || range.left !== range.right,
    events: {
      onFocus: ({ target }: FocusEvent) => {
        const place = placeOf(target);
        if (!place || isOwnTool(target)) return;
        if (place.row === active.row && place.column === active.column) {
          const input = target.querySelector<HTMLElement>('[data-cell-input]');
          input?.focus({ preventScroll: true });
        } else if (mayLeave()) goTo(place);
      },
      onMouseDown: (event: MouseEvent) => {
        const place = placeOf(event.target);
        if (!place || event.button !== 0 || isOwnTool(event.target)) return;
        event.preventDefault();
        if (!mayLeave()) return;
        isDragging.current = true;
        goTo(place, event.shiftKey);
      },
      onMouseOver: (event: MouseEvent) => {
        if (event.buttons !== 1) isDragging.current = false;
        const place = isDragging.current ? placeOf(event.target) : null;
        if (place && (place.row !== active.row || place.column !== active.column)) goTo(place, true);
      },
    },
  };
}

export type Cursor = ReturnType<typeof useCellCursor>;
