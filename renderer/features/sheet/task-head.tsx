import { isOverdue } from '#shared/progress/sheet-check.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { sectionName } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { LineProblem } from './line-problem.tsx';
import styles from './sheet.module.css';
import type { ShownTask } from './use-sheet.ts';

export type TaskHeadProps = {
  readonly row: ShownTask;
  readonly onOpen: (taskId: string) => void;
  readonly onKeepOwn: (taskId: string) => void;
  readonly onTakeNewest: (taskId: string) => void;
};

/** A task in the first column: its words, when it is due, and what keeps its line from being saved. */
export function TaskHead({ row, onOpen, onKeepOwn, onTakeNewest }: TaskHeadProps) {
  const { task, parts } = row.line;
  return (
    <>
      <button type="button" tabIndex={-1} className={styles.task} onClick={() => onOpen(task.id)}>
        {task.text}
      </button>
      <span className={styles.soft}>
        Mục {sectionName(task.sectionLabel)}. Hạn {shortDate(task.dueOn)}
        {isOverdue(row) && (
          <>
            , <b className={styles.late}>quá hạn</b>
          </>
        )}
        {parts.length > 0 && `. ${count(parts.length)} cơ quan phối hợp đã gửi`}
      </span>
      {row.problem && (
        <LineProblem
          problem={row.problem}
          onKeepOwn={() => onKeepOwn(task.id)}
          onTakeNewest={() => onTakeNewest(task.id)}
        />
      )}
    </>
  );
}
