import { Checkbox } from '@mantine/core';
import type { Submission } from '#shared/submissions/submission.ts';
import { moment, shortDate } from '#shared/words/dates.ts';
import type { Selection } from '../tasks/use-selection.ts';
import styles from './round.module.css';
import { isOverdue } from './round-search.ts';
import { dueWords } from './round-words.ts';
import { SubmissionMark } from './submission-mark.tsx';

type RoundRowProps = {
  readonly submission: Submission;
  readonly isActive: boolean;
  /** Absent: nothing can be picked. */
  readonly selection: Selection | undefined;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
};

export function RoundRow({ submission, isActive, selection, onFocus, onOpen }: RoundRowProps) {
  const { agency, state, returnReason, sentAt, sentBy, approvedAt, approvedBy } = submission;
  const isPicked = selection?.picked.has(agency.id) ?? false;
  return (
    <tr
      tabIndex={isActive ? 0 : -1}
      aria-selected={isPicked}
      data-picked={isPicked || undefined}
      onFocus={onFocus}
      onClick={onOpen}
    >
      {selection && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the space bar picks the row
        <td className={styles.pick} onClick={(event) => event.stopPropagation()}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={`Chọn ${agency.name}`}
            checked={isPicked}
            onChange={(event) =>
              selection.toggle(agency.id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
            }
          />
        </td>
      )}
      <td className={styles.name}>
        {agency.name}
        {submission.isUnnamedGroup && <span className={styles.soft}>Nhóm chưa nêu rõ cơ quan</span>}
      </td>
      <td>
        <SubmissionMark state={state} isNothingToReport={submission.isNothingToReport} />
        {state === 'returned' && <span className={styles.reason}>{returnReason}</span>}
        {state === 'approved' && approvedAt && (
          <span className={styles.approved}>
            {approvedBy}, {moment(approvedAt)}
          </span>
        )}
      </td>
      <td className={styles.days}>
        {sentAt ? (
          <>
            {moment(sentAt)}
            <span className={styles.soft}>{sentBy}</span>
          </>
        ) : (
          <span className={styles.soft}>Chưa gửi</span>
        )}
      </td>
      <td className={styles.days}>
        {shortDate(submission.dueOn)}
        <span className={styles.soft} data-late={isOverdue(submission) || undefined}>
          {dueWords(submission)}
        </span>
      </td>
      <td className={styles.figure}>
        {submission.recordedCount}/{submission.taskCount}
      </td>
      <td className={styles.days}>
        {submission.lastRemindedAt ? moment(submission.lastRemindedAt) : <span className={styles.soft}>Chưa nhắc</span>}
      </td>
    </tr>
  );
}
