import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { roleInTaskNames, sectionName } from '#shared/words/labels.ts';
import styles from './assignment-matrix.module.css';
import { roleIn, roleLetters } from './matrix-parts.ts';
import type { CellPlace } from './use-matrix-keys.ts';

type MatrixLineProps = {
  readonly task: TaskRow;
  readonly agencies: readonly AgencyName[];
  readonly row: number;
  readonly top: number;
  /** Which cell of this row is in the tab order. */
  readonly activeColumn: number | null;
  readonly onFocus: (place: CellPlace) => void;
  readonly onOpen: (taskId: string) => void;
};

/** One task and the part of each agency in it; a task that nobody leads says so. */
export const MatrixLine = memo(function MatrixLine(props: MatrixLineProps) {
  const { task, agencies, row, top, activeColumn, onFocus, onOpen } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus goes from cell to cell
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ transform: `translateY(${top}px)` }}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div role="rowheader" className={styles.first}>
        <button type="button" tabIndex={-1} title={task.text} onClick={() => onOpen(task.id)}>
          <span className={styles.section}>{sectionName(task.sectionLabel)}</span>
          {task.text}
        </button>
        {task.lead === null && (
          <span className={styles.gap}>
            <IconAlertTriangle size={13} aria-hidden />
            Chưa có chủ trì
          </span>
        )}
      </div>
      {agencies.map((agency, column) => {
        const role = roleIn(task, agency.id);
        return (
          <div
            key={agency.id}
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={`${agency.shortName}: ${role ? roleInTaskNames[role].toLowerCase() : 'không có phần'}`}
            data-cell={`${row}/${column}`}
            data-role={role ?? undefined}
            tabIndex={activeColumn === column ? 0 : -1}
            className={styles.cell}
            onFocus={() => onFocus({ row, column })}
          >
            {role && roleLetters[role]}
          </div>
        );
      })}
    </div>
  );
});
