import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Sheet } from '#shared/progress/sheet.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { moment, shortDate } from '#shared/words/dates.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { isSaveKey } from '../../ui/save-key.ts';
import styles from './answer.module.css';
import { ReturnDialog } from './return-dialog.tsx';
import { actNames, canAct, forwardAct } from './round-words.ts';
import { SubmissionMark } from './submission-mark.tsx';
import { useActs } from './use-acts.ts';

type AnswerActsProps = {
  readonly sheet: Sheet;
  readonly canKeep: boolean;
  /** The remarks made while reading, as the reason of a return. */
  readonly remarks: string;
  readonly onReturned: () => void;
  readonly onApproved: () => void;
};

/** Where the results stand and what comes next, always in view; Ctrl+Enter takes the step forward. */
export function AnswerActs({ sheet, canKeep, remarks, onReturned, onApproved }: AnswerActsProps) {
  const { period, submission } = sheet;
  const [isReturning, setReturning] = useState(false);
  const acts = useActs(period.id, ([moved]) => {
    setReturning(false);
    if (moved?.state === 'returned') onReturned();
    if (moved?.state === 'approved') onApproved();
  });
  const forward = canKeep ? forwardAct(submission, period.state) : null;
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (!isSaveKey(event) || forward === null) return;
    if (document.querySelector('[role="dialog"]')) return;
    event.preventDefault();
    acts.move(forward, [submission]);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <section className={styles.acts} aria-label="Xử lý kết quả">
      {acts.error && !isReturning && <ErrorBox sentence={sentenceOf(acts.error)} />}
      <div className={styles.actLine}>
        <SubmissionMark state={submission.state} isNothingToReport={submission.isNothingToReport} />
        <span className={styles.told}>{told(submission)}</span>
        {canKeep && canAct('return', submission, period.state) && (
          <Button variant="default" onClick={() => setReturning(true)}>
            Trả lại…
          </Button>
        )}
        {forward && (
          <Button loading={acts.isPending} title="Ctrl + Enter" onClick={() => acts.move(forward, [submission])}>
            {actNames[forward]}
          </Button>
        )}
      </div>
      {isReturning && (
        <ReturnDialog submissions={[submission]} acts={acts} remarks={remarks} onClose={() => setReturning(false)} />
      )}
    </section>
  );
}

const told = ({ state, returnReason, dueOn, receivedAt, approvedAt, approvedBy }: Submission): string => {
  if (state === 'returned') return `hạn gửi lại ${shortDate(dueOn)}: ${returnReason}`;
  if (state === 'received' && receivedAt) return `lúc ${moment(receivedAt)}`;
  if (state === 'approved' && approvedAt)
    return `${approvedBy}, ${moment(approvedAt)}. Đã khóa: bấm vào nhiệm vụ để sửa, có lý do.`;
  return '';
};
