import { Checkbox } from '@mantine/core';
import type { ReactTable } from '@tanstack/react-table';
import type { TaskRow } from '#shared/tasks/task.ts';
import { ColumnEdge } from '../../ui/column-edge.tsx';
import { ariaSort, SortButton } from '../../ui/sort-button.tsx';
import type { TableLayout } from '../../ui/table-layout.ts';
import { columnNames, columnWidth, type taskTable } from './task-columns.tsx';
import styles from './task-grid.module.css';
import type { Selection } from './use-selection.ts';

type TaskGridHeadProps = {
  readonly table: ReactTable<typeof taskTable, TaskRow>;
  readonly selection: Selection | undefined;
  readonly isAllPicked: boolean;
  readonly layout: TableLayout;
};

export function TaskGridHead({ table, selection, isAllPicked, layout }: TaskGridHeadProps) {
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  return (
    <div role="rowgroup" className={styles.head}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the head's buttons take the focus */}
      <div role="row" aria-rowindex={1} className={styles.row}>
        {selection && (
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div role="columnheader" className={styles.pick} data-column="pick">
            <Checkbox
              size="xs"
              aria-label="Chọn mọi nhiệm vụ đã tải"
              checked={isAllPicked}
              indeterminate={selection.picked.size > 0 && !isAllPicked}
              onChange={isAllPicked ? selection.clear : selection.pickAll}
            />
          </div>
        )}
        {headers.map((header) => {
          const sorted = header.column.getIsSorted();
          const words = <table.FlexRender header={header} />;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={header.id}
              role="columnheader"
              aria-sort={ariaSort(sorted)}
              data-column={header.column.id}
              style={columnWidth(header.column.id)}
            >
              {header.column.getCanSort() ? (
                <SortButton sorted={sorted} onSort={header.column.getToggleSortingHandler()}>
                  {words}
                </SortButton>
              ) : (
                words
              )}
              <ColumnEdge id={header.column.id} name={columnNames[header.column.id] ?? ''} layout={layout} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
