import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleMinus,
  IconSquareFilled,
} from '@tabler/icons-react';
import type { Standing } from '#shared/tasks/task.ts';
import { standingNames } from '#shared/words/labels.ts';
import styles from './standing-mark.module.css';

const shapes = {
  'not-reported': IconCircleDashed,
  'nothing-to-report': IconCircleMinus,
  'not-started': IconCircle,
  'in-progress': IconCircleHalf2,
  done: IconCircleCheckFilled,
  stopped: IconSquareFilled,
} satisfies Record<Standing, unknown>;

/** A status as shape and word; the colour only repeats them. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const Shape = shapes[standing];
  return (
    <span className={styles.mark} data-standing={standing}>
      <Shape size={15} aria-hidden />
      {standingNames[standing]}
    </span>
  );
}
