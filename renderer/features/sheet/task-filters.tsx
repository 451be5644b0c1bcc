import { isDueSoon, isOverdue } from '#shared/progress/sheet-check.rules.ts';
import { hasEvidence } from '#shared/progress/sheet-entry.rules.ts';
import { CountedChoices } from '../../ui/counted-choices.tsx';
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
  const choices = [undefined, ...taskFilters].map((one) => ({
    value: one,
    name: one === undefined ? 'Tất cả' : names[one],
    many: work.tasks.filter((row) => isInView(row, one, work.today)).length,
    isUrgent: one === 'qua-han',
  }));
  return (
    <CountedChoices
      label="Lọc nhiệm vụ"
      choices={choices.filter(({ value, many }) => many > 0 || value === undefined || value === filter)}
      chosen={filter}
      onChoose={onChoose}
    />
  );
}
