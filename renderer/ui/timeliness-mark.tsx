import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconClockCheck,
  IconProgress,
  IconSquareFilled,
} from '@tabler/icons-react';
import type { Timeliness } from '#shared/tasks/timeliness.rules.ts';
import { timelinessNames } from '#shared/words/labels.ts';
import styles from './timeliness-mark.module.css';

const shapes = {
  'done-on-time': IconCircleCheckFilled,
  'done-late': IconClockCheck,
  'in-time': IconProgress,
  overdue: IconAlertTriangleFilled,
  suspended: IconSquareFilled,
} satisfies Record<Timeliness, unknown>;

/** How a task stands against its day, as shape and word; the colour only repeats them. */
export function TimelinessMark({ timeliness }: { readonly timeliness: Timeliness }) {
  const Shape = shapes[timeliness];
  return (
    <span className={styles.mark} data-timeliness={timeliness}>
      <Shape size={15} aria-hidden />
      <span>{timelinessNames[timeliness]}</span>
    </span>
  );
}
