import { type SortingState, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TaskRow } from '#shared/tasks/task.ts';
import { useMainScroller } from '../../ui/main-scroller.ts';
import { type HideableColumn, shownColumns, taskTable } from './task-columns.tsx';
import styles from './task-grid.module.css';
import { TaskGridHead } from './task-grid-head.tsx';
import { TaskRowLine } from './task-row-line.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import type { Selection } from './use-selection.ts';

type TaskGridProps = {
  readonly rows: readonly TaskRow[];
  readonly total: number;
  /** Which list the rows are of: filter and order as text. */
  readonly list: string;
  readonly sorting: SortingState;
  readonly onSort: (sorting: SortingState) => void;
  readonly onOpen: (taskId: string) => void;
  readonly onNearEnd: () => void;
  readonly hidden: readonly HideableColumn[];
  /** Undefined: this person changes nothing here. */
  readonly selection: Selection | undefined;
  /** Undefined where the order is not that of a plan. */
  readonly onMove: ((taskId: string, step: -1 | 1) => Promise<boolean>) | undefined;
  readonly showsPlans: boolean;
  readonly isWaiting: boolean;
};

const headHeight = 37;
const usualHeight = 53;

export function TaskGrid(props: TaskGridProps) {
  const { rows, total, list, sorting, onSort, onOpen, onNearEnd, hidden, selection, onMove, showsPlans, isWaiting } =
    props;
  const columns = useMemo(() => shownColumns(hidden), [hidden]);
  const table = useTable({
    features: taskTable,
    columns,
    data: rows,
    getRowId: (task) => task.id,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange: (change) => onSort(typeof change === 'function' ? change(sorting) : change),
  });
  const lines = table.getRowModel().rows;
  const scroller = useMainScroller();
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!scroller || !body.current) return;
    const place = body.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    if (Math.abs(place - top) >= 1) setTop(place);
  });

  const { active, setActive, keepInView, onKeyDown } = useGridKeys({
    count: lines.length,
    list,
    body,
    onOpen: (index) => lines[index] && onOpen(lines[index].id),
    onPick: selection && ((index, isRange) => lines[index] && selection.toggle(lines[index].id, isRange)),
    onMove: onMove && (async (index, step) => (lines[index] ? onMove(lines[index].id, step) : false)),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  });
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => usualHeight,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: headHeight,
    rangeExtractor: keepInView,
  });
  const items = virtualizer.getVirtualItems();
  const isNearEnd = lines.length < total && (items.at(-1)?.index ?? 0) >= lines.length - 20;
  // biome-ignore lint/correctness/useExhaustiveDependencies: ask once for each end reached
  useEffect(() => {
    if (isNearEnd && lines.length > 0) onNearEnd();
  }, [isNearEnd, lines.length]);

  return (
    <div
      role="grid"
      tabIndex={-1}
      aria-label="Nhiệm vụ"
      aria-rowcount={total + 1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection !== undefined}
      aria-busy={isWaiting}
      className={styles.frame}
      data-plans={showsPlans || undefined}
      data-waiting={isWaiting || undefined}
      onKeyDown={onKeyDown}
    >
      <TaskGridHead table={table} selection={selection} isAllPicked={selection?.picked.size === lines.length} />
      <div role="rowgroup" ref={body} className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid answers the keys
            <div
              key={item.key}
              role="row"
              ref={virtualizer.measureElement}
              data-index={item.index}
              aria-rowindex={item.index + 2}
              aria-selected={selection?.picked.has(line.id)}
              tabIndex={item.index === active ? 0 : -1}
              className={styles.row}
              style={{ transform: `translateY(${item.start - top}px)` }}
              onFocus={() => setActive(item.index)}
              onClick={() => onOpen(line.id)}
            >
              <TaskRowLine
                table={table}
                line={line}
                isPicked={selection?.picked.has(line.id)}
                onPick={(isRange) => selection?.toggle(line.id, isRange)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
