import { IconArchive, IconPencil, IconPlayerPlay } from '@tabler/icons-react';
import { type PlanStatus, planStatusNames } from '#shared/plans/plan-status.ts';
import styles from './plan-status-mark.module.css';

const shapes = { draft: IconPencil, 'in-force': IconPlayerPlay, closed: IconArchive } satisfies Record<
  PlanStatus,
  unknown
>;

/** The state of a plan as shape and word; the colour only repeats them. */
export function PlanStatusMark({ status }: { readonly status: PlanStatus }) {
  const Shape = shapes[status];
  return (
    <span className={styles.mark} data-status={status}>
      <Shape size={15} stroke={1.8} aria-hidden />
      {planStatusNames[status]}
    </span>
  );
}
