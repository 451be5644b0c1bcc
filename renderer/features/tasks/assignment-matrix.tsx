import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useMemo, useRef } from 'react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { AssignmentRole, TaskRow } from '#shared/tasks/task.ts';
import styles from './assignment-matrix.module.css';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixLine } from './matrix-line.tsx';
import { useMatrixKeys } from './use-matrix-keys.ts';

type AssignmentMatrixProps = {
  readonly tasks: readonly TaskRow[];
  readonly agencies: readonly AgencyName[];
  readonly onOpen: (taskId: string) => void;
  readonly onRole: (task: TaskRow, agency: AgencyName, role: AssignmentRole | null) => void;
};

const lineHeight = 53;
const headHeight = 76;

/** Tasks down, agencies across, the role where they meet. Only the rows in sight are in the page. */
export function AssignmentMatrix({ tasks, agencies, onOpen, onRole }: AssignmentMatrixProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { active, setActive, onKeyDown } = useMatrixKeys({
    rows: tasks.length,
    columns: agencies.length,
    grid: frame,
    scrollTo: (row) => virtualizer.scrollToIndex(row),
    onOpen: (row) => tasks[row] && onOpen(tasks[row].id),
    onRole: ({ row, column }, role) => {
      const [task, agency] = [tasks[row], agencies[column]];
      if (task && agency) onRole(task, agency, role);
    },
  });
  const keepActive = (range: Range): number[] => {
    const visible = defaultRangeExtractor(range);
    return active.row >= range.count || visible.includes(active.row)
      ? visible
      : [...visible, active.row].sort((a, b) => a - b);
  };
  const virtualizer = useVirtualizer({
    count: tasks.length,
    getScrollElement: () => frame.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => tasks[index]?.id ?? index,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: keepActive,
  });
  const width = useMemo(() => ({ '--agencies': agencies.length }) as CSSProperties, [agencies.length]);
  return (
    <div
      ref={frame}
      role="grid"
      tabIndex={-1}
      aria-label="Phân công"
      aria-rowcount={tasks.length + 1}
      aria-colcount={agencies.length + 1}
      className={styles.frame}
      style={width}
      onKeyDown={onKeyDown}
    >
      <MatrixHead tasks={tasks} agencies={agencies} />
      <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const task = tasks[item.index];
          return task ? (
            <MatrixLine
              key={item.key}
              task={task}
              agencies={agencies}
              row={item.index}
              top={item.start - headHeight}
              activeColumn={item.index === active.row ? active.column : null}
              onFocus={setActive}
              onOpen={onOpen}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}
