import { IconArrowBackUp, IconCircleCheckFilled, IconCircleDashed, IconInbox, IconSend } from '@tabler/icons-react';
import type { SubmissionState } from '#shared/submissions/submission.ts';
import { submissionNames } from '#shared/words/labels.ts';
import styles from './submission-mark.module.css';

const shapes = {
  'not-sent': IconCircleDashed,
  sent: IconSend,
  received: IconInbox,
  approved: IconCircleCheckFilled,
  returned: IconArrowBackUp,
} satisfies Record<SubmissionState, unknown>;

type SubmissionMarkProps = { readonly state: SubmissionState; readonly isNothingToReport?: boolean };

/** How far an agency's results have come, as shape and word; the colour only repeats them. */
export function SubmissionMark({ state, isNothingToReport = false }: SubmissionMarkProps) {
  const Shape = shapes[state];
  return (
    <span className={styles.mark} data-state={state}>
      <Shape size={15} stroke={1.8} aria-hidden />
      {submissionNames[state]}
      {isNothingToReport && state !== 'not-sent' && <span className={styles.nothing}>: không phát sinh</span>}
    </span>
  );
}
