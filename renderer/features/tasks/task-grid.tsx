import { type SortingState, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type FocusEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { TaskRow } from '#shared/tasks/task.ts';
import type { TableLayout } from '../../ui/table-layout.ts';
import { shownColumns, taskTable } from './task-columns.tsx';
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
  readonly layout: TableLayout;
  /** Undefined: this person changes nothing here. */
  readonly selection: Selection | undefined;
  /** Undefined where the order is not that of a plan. */
  readonly onMove: ((taskId: string, step: -1 | 1) => Promise<boolean>) | undefined;
  readonly showsPlans: boolean;
  readonly isWaiting: boolean;
};

const headHeight = 37;
const usualHeight = 54;

export function TaskGrid(props: TaskGridProps) {
  const { rows, total, list, sorting, onSort, onOpen, onNearEnd, layout, selection, onMove, showsPlans, isWaiting } =
    props;
  const columns = useMemo(() => shownColumns(layout.hidden), [layout.hidden]);
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
  const frame = useRef<HTMLDivElement>(null);
  const [full, setFull] = useState<string | null>(null);
  const { active, setActive, keepInView, onKeyDown } = useGridKeys({
    count: lines.length,
    list,
    body: frame,
    onOpen: (index) => lines[index] && onOpen(lines[index].id),
    picking: selection && {
      onPick: (index, isRange) => lines[index] && selection.toggle(lines[index].id, isRange),
      onExtend: (from, to) => lines[from] && lines[to] && selection.extend(lines[from].id, lines[to].id),
      onPickAll: selection.pickAll,
      onClear: selection.clear,
    },
    onFullText: (index) => setFull((before) => (before === lines[index]?.id ? null : (lines[index]?.id ?? null))),
    onMove: onMove && (async (index, step) => (lines[index] ? onMove(lines[index].id, step) : false)),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  });
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: keepInView,
  });
  const items = virtualizer.getVirtualItems();
  const isNearEnd = lines.length < total && (items.at(-1)?.index ?? 0) >= lines.length - 20;
  // biome-ignore lint/correctness/useExhaustiveDependencies: ask once for each end reached
  useEffect(() => {
    if (isNearEnd && lines.length > 0) onNearEnd();
  }, [isNearEnd, lines.length]);

  const rowAt = (target: EventTarget): number | null => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    return row ? Number(row.dataset.index) : null;
  };
  const onClick = (event: MouseEvent) => {
    const at = rowAt(event.target);
    const line = at === null ? undefined : lines[at];
    if (!line) return;
    if (event.target instanceof Element && event.target.closest('[data-column="pick"]'))
      selection?.toggle(line.id, event.shiftKey);
    else onOpen(line.id);
  };
  const onFocus = (event: FocusEvent) => {
    const at = rowAt(event.target);
    if (at !== null && at !== active) setActive(at);
  };

  return (
    <div
      role="grid"
      tabIndex={-1}
      aria-label="Nhiệm vụ"
      aria-rowcount={total + 1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection !== undefined}
      aria-busy={isWaiting}
      ref={frame}
      className={styles.frame}
      style={widths(
        columns.map(({ id }) => id ?? ''),
        layout,
        selection !== undefined,
      )}
      data-plans={showsPlans || undefined}
      data-waiting={isWaiting || undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={onFocus}
    >
      <TaskGridHead
        table={table}
        selection={selection}
        isAllPicked={selection?.picked.size === lines.length}
        layout={layout}
      />
      <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          return (
            <TaskRowLine
              key={item.key}
              table={table}
              line={line}
              index={item.index}
              top={item.start - headHeight}
              columns={columns}
              isPicked={selection?.picked.has(line.id)}
              isActive={item.index === active}
              isFull={full === line.id}
              measure={virtualizer.measureElement}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The widths of the columns for the style sheet: resizing draws no row anew. */
const widths = (ids: readonly string[], layout: TableLayout, canPick: boolean): CSSProperties => {
  const pick = canPick ? 40 : 0;
  const all = ids.reduce((sum, id) => sum + layout.widthOf(id), pick);
  return {
    ...Object.fromEntries(ids.map((id) => [`--w-${id}`, `${layout.widthOf(id)}px`])),
    '--w-pick': `${pick}px`,
    '--w-all': `${all}px`,
  } as CSSProperties;
};
