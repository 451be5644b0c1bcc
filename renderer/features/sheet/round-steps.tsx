import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDotFilled,
  type TablerIcon,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { PeriodState } from '#shared/periods/period.ts';
import { nextState } from '#shared/submissions/submission.rules.ts';
import type { Submission, SubmissionState } from '#shared/submissions/submission.ts';
import { moment } from '#shared/words/dates.ts';
import { submissionNames } from '#shared/words/labels.ts';
import sendStyles from './send.module.css';
import styles from './sheet.module.css';
import { WithdrawDialog } from './withdraw-dialog.tsx';

const path = ['not-sent', 'sent', 'received', 'approved'] as const satisfies SubmissionState[];

const when = (step: SubmissionState, { sentAt, sentBy, receivedAt, approvedAt, approvedBy }: Submission): string => {
  const said = { sent: [sentAt, sentBy], received: [receivedAt, ''], approved: [approvedAt, approvedBy] }[
    step as 'sent'
  ];
  const [at, by] = said ?? [null, ''];
  return at ? [moment(at), by].filter(Boolean).join(', ') : '';
};

type RoundStepsProps = { readonly submission: Submission; readonly period: PeriodState };

/** The way of an agency's results, and how far they have come. */
export function RoundSteps({ submission, period }: RoundStepsProps) {
  const { state } = submission;
  const [isWithdrawing, setWithdrawing] = useState(false);
  const canWithdraw = 'state' in nextState('withdraw', state, period);
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
      {canWithdraw && (
        <Button variant="default" onClick={() => setWithdrawing(true)}>
          Rút lại…
        </Button>
      )}
      {isWithdrawing && <WithdrawDialog submission={submission} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}
