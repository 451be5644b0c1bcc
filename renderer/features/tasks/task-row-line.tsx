import { Checkbox } from '@mantine/core';
import type { ReactTable, Row } from '@tanstack/react-table';
import type { TaskRow } from '#shared/tasks/task.ts';
import type { taskTable } from './task-columns.tsx';
import styles from './task-grid.module.css';

type TaskRowLineProps = {
  readonly table: ReactTable<typeof taskTable, TaskRow>;
  readonly line: Row<typeof taskTable, TaskRow>;
  /** Whether the row is picked; undefined: rows can't be picked here. */
  readonly isPicked: boolean | undefined;
  readonly onPick: (isRange: boolean) => void;
};

/** The cells of one task. */
export function TaskRowLine({ table, line, isPicked, onPick }: TaskRowLineProps) {
  return (
    <>
      {isPicked !== undefined && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Space picks the row
        // biome-ignore lint/a11y/useFocusableInteractive: focus goes from row to row
        <div role="gridcell" className={styles.pick} data-column="pick" onClick={(event) => event.stopPropagation()}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={`Chọn nhiệm vụ: ${line.original.text}`}
            checked={isPicked}
            onChange={() => {}}
            onClick={(event) => onPick(event.shiftKey)}
          />
        </div>
      )}
      {line.getAllCells().map((cell) => (
        // biome-ignore lint/a11y/useFocusableInteractive: focus goes from row to row
        <div key={cell.id} role="gridcell" className={styles.cell} data-column={cell.column.id}>
          <table.FlexRender cell={cell} />
        </div>
      ))}
    </>
  );
}
