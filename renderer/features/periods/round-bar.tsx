import type { Period } from '#shared/periods/period.ts';
import type { SubmissionState } from '#shared/submissions/submission.ts';
import styles from './round-bar.module.css';

const order: readonly SubmissionState[] = ['approved', 'received', 'sent', 'returned'];

/** How far a round has come, as a bar; the numbers stand beside it in words. */
export function RoundBar({ period }: { readonly period: Pick<Period, 'counts' | 'agencyCount'> }) {
  return (
    <span className={styles.bar} aria-hidden>
      {order.map(
        (state) =>
          period.counts[state] > 0 && (
            <span
              key={state}
              data-state={state}
              style={{ width: `${(period.counts[state] / period.agencyCount) * 100}%` }}
            />
          ),
      )}
    </span>
  );
}
