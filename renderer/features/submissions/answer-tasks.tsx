import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { SheetTask } from '#shared/progress/sheet.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './answer.module.css';
import { AnswerTask } from './answer-task.tsx';
import { asBefore, changeWords, type Remarks } from './answer-words.ts';

const views = {
  all: () => true,
  changed: (line: SheetTask) => line.entry !== null && changeWords(line) !== asBefore,
  missing: (line: SheetTask) => line.entry === null,
} as const;
type View = keyof typeof views;
const viewNames = { all: 'Tất cả', changed: 'Mới hoặc thay đổi', missing: 'Chưa báo cáo' } satisfies Record<
  View,
  string
>;

type AnswerTasksProps = {
  readonly tasks: readonly SheetTask[];
  readonly remarks: Remarks;
  /** Absent: nothing can be remarked now. */
  readonly onRemark: ((taskId: string, remark: string) => void) | undefined;
};

/** Every task of the agency: what it told before, what it tells now, and what the office remarks on it. */
export function AnswerTasks({ tasks, remarks, onRemark }: AnswerTasksProps) {
  const [view, setView] = useState<View>('all');
  const shown = tasks.filter(views[view]);
  return (
    <section className={styles.part} aria-label="Nhiệm vụ">
      <div className={styles.partHead}>
        <h2>Nhiệm vụ</h2>
        <SegmentedControl
          size="xs"
          aria-label="Hiện nhiệm vụ nào"
          value={view}
          onChange={(next) => setView(next as View)}
          data={(Object.keys(views) as View[]).map((value) => ({
            value,
            label: `${viewNames[value]} (${tasks.filter(views[value]).length})`,
          }))}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title="Không có nhiệm vụ nào như vậy." />
      ) : (
        <table className={styles.tasks}>
          <thead>
            <tr>
              <th scope="col">Nhiệm vụ</th>
              <th scope="col">Kỳ trước</th>
              <th scope="col">Kỳ này</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <AnswerTask key={line.task.id} line={line} remark={remarks[line.task.id] ?? ''} onRemark={onRemark} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
