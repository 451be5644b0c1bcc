import type { ReactTable, Row } from '@tanstack/react-table';
import { memo } from 'react';
import type { TaskRow } from '#shared/tasks/task.ts';
import { columnWidth, type taskTable } from './task-columns.tsx';
import styles from './task-grid.module.css';

type TaskRowLineProps = {
  readonly table: ReactTable<typeof taskTable, TaskRow>;
  readonly line: Row<typeof taskTable, TaskRow>;
  readonly index: number;
  readonly top: number;
  /** The columns in view: other ones draw the row anew. */
  readonly columns: readonly unknown[];
  /** Whether the row is picked; undefined: rows can't be picked here. */
  readonly isPicked: boolean | undefined;
  readonly isActive: boolean;
  readonly isFull: boolean;
  readonly measure: (row: HTMLElement | null) => void;
};

/** One task; the grid around it answers mouse and keys. */
function Line({ table, line, index, top, isPicked, isActive, isFull, measure }: TaskRowLineProps) {
  return (
    <div
      role="row"
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isPicked}
      tabIndex={isActive ? 0 : -1}
      data-full={isFull || undefined}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      {isPicked !== undefined && (
        // biome-ignore lint/a11y/useFocusableInteractive: focus goes from row to row
        <div role="gridcell" className={styles.pick} data-column="pick">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`Chọn nhiệm vụ: ${line.original.text}`}
            checked={isPicked}
            readOnly
          />
        </div>
      )}
      {line.getAllCells().map((cell) => (
        // biome-ignore lint/a11y/useFocusableInteractive: focus goes from row to row
        <div
          key={cell.id}
          role="gridcell"
          className={styles.cell}
          data-column={cell.column.id}
          style={columnWidth(cell.column.id)}
        >
          <table.FlexRender cell={cell} />
        </div>
      ))}
    </div>
  );
}

/** Scrolling draws only the rows that come into sight: the table is a new object each time, its rows are not. */
export const TaskRowLine = memo(
  Line,
  (before, now) =>
    before.line.original === now.line.original &&
    before.columns === now.columns &&
    before.index === now.index &&
    before.top === now.top &&
    before.isPicked === now.isPicked &&
    before.isActive === now.isActive &&
    before.isFull === now.isFull,
);
