import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDotFilled,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Submission, SubmissionState } from '#shared/submissions/submission.ts';
import { moment } from '#shared/words/dates.ts';
import { submissionNames } from '#shared/words/labels.ts';
import sendStyles from './send.module.css';
import styles from './sheet.module.css';
import { useWithdraw } from './use-withdraw.ts';

const path = ['not-sent', 'sent', 'received', 'approved'] as const satisfies SubmissionState[];

const when = (step: SubmissionState, { sentAt, sentBy, receivedAt, approvedAt, approvedBy }: Submission): string => {
  const said = { sent: [sentAt, sentBy], received: [receivedAt, ''], approved: [approvedAt, approvedBy] }[
    step as 'sent'
  ];
  const [at, by] = said ?? [null, ''];
  return at ? [moment(at), by].filter(Boolean).join(', ') : '';
};

/** The way of an agency's results, and how far they have come. */
export function RoundSteps({ submission }: { readonly submission: Submission }) {
  const { state } = submission;
  const withdrawal = useWithdraw(submission);
  const at = state === 'returned' ? 0 : path.indexOf(state);
  return (
    <div className={sendStyles.way}>
      <ol className={sendStyles.steps} aria-label="Kết quả đang ở bước nào">
        {path.map((step, place) => {
          const isHere = place === at;
          const Shape: TablerIcon =
            isHere && state === 'returned'
              ? IconArrowBackUp
              : place < at || state === 'approved'
                ? IconCircleCheckFilled
                : isHere
                  ? IconCircleDotFilled
                  : IconCircle;
          return (
            <li key={step} aria-current={isHere ? 'step' : undefined} data-done={place < at || undefined}>
              <Shape size={16} aria-hidden />
              <span>
                {isHere ? submissionNames[state] : submissionNames[step]}
                {isHere && submission.isNothingToReport && state !== 'returned' && ': không phát sinh'}
                {place <= at && when(step, submission) !== '' && (
                  <small className={styles.soft}>{when(step, submission)}</small>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {withdrawal && (
        <Button variant="default" loading={withdrawal.isPending} onClick={withdrawal.withdraw}>
          Rút lại
        </Button>
      )}
    </div>
  );
}
