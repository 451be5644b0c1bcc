import { isDueSoon, isOverdue } from '#shared/progress/sheet-check.rules.ts';
import { hasEvidence } from '#shared/progress/sheet-entry.rules.ts';
import styles from './sheet.module.css';
import { type TaskFilter, taskFilters } from './sheet-search.ts';
import type { OpenSheet, ShownTask } from './use-sheet.ts';

const names = {
  'chua-bao-cao': 'Chưa báo cáo',
  'sap-den-han': 'Đến hạn trong 30 ngày',
  'qua-han': 'Quá hạn',
  'thieu-minh-chung': 'Hoàn thành, thiếu minh chứng',
  'chua-luu': 'Chưa lưu',
} satisfies Record<TaskFilter, string>;

export const isInView = (row: ShownTask, filter: TaskFilter | undefined, today: string): boolean => {
  if (filter === 'chua-bao-cao') return row.words.status === null;
  if (filter === 'sap-den-han') return isDueSoon(row, today);
  if (filter === 'qua-han') return isOverdue(row);
  if (filter === 'thieu-minh-chung') return row.words.status === 'done' && !hasEvidence(row.words);
  return filter === 'chua-luu' ? row.isPending : true;
};

type TaskFiltersProps = {
  readonly work: OpenSheet;
  readonly filter: TaskFilter | undefined;
  readonly onChoose: (filter: TaskFilter | undefined) => void;
};

/** Kinds of tasks with how many there are; a press shows only those. */
export function TaskFilters({ work, filter, onChoose }: TaskFiltersProps) {
  return (
    <search className={styles.filters} aria-label="Lọc nhiệm vụ">
      {[undefined, ...taskFilters].map((one) => {
        const many = work.tasks.filter((row) => isInView(row, one, work.today)).length;
        if (many === 0 && one !== undefined && one !== filter) return null;
        return (
          <button
            key={one ?? 'tat-ca'}
            type="button"
            className={styles.filter}
            data-late={one === 'qua-han' || undefined}
            aria-pressed={filter === one}
            onClick={() => onChoose(one)}
          >
            {one === undefined ? 'Tất cả' : names[one]} <b>{many}</b>
          </button>
        );
      })}
    </search>
  );
}
