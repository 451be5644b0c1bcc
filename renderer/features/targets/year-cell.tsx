import { VisuallyHidden } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleDashed, IconCircleX, IconMinus } from '@tabler/icons-react';
import type { Target } from '#shared/targets/target.ts';
import { type TargetStanding, targetStanding, targetStandingNames } from '#shared/targets/target-standing.rules.ts';
import { yearWords } from './figure-words.ts';
import styles from './target-grid.module.css';

type YearCellProps = { readonly target: Target; readonly year: number };

/** What a target reached in a year: nothing reported, nothing to count and zero are three different things. */
export function YearCell({ target, year }: YearCellProps) {
  const words = yearWords(target, year);
  const standing = targetStanding(target, year);
  if (words === null || standing === null) return <VisuallyHidden>Ngoài thời gian của chỉ tiêu</VisuallyHidden>;
  const note = target.results.find((result) => result.year === year)?.note;
  return (
    <span className={styles.result} title={note || undefined}>
      {words.value && <span className={styles.value}>{words.value}</span>}{' '}
      {words.standing && <TargetMark standing={standing} />}{' '}
      {words.gap && <span className={styles.soft}>{words.gap}</span>}{' '}
      {words.plan && <span className={styles.soft}>{words.plan}</span>}
    </span>
  );
}

const shapes = {
  met: IconCircleCheckFilled,
  unmet: IconCircleX,
  reported: null,
  nothing: IconMinus,
  'not-reported': IconCircleDashed,
} satisfies Record<TargetStanding, unknown>;

/** How a target stands as shape and word; the colour only repeats them. */
export function TargetMark({ standing }: { readonly standing: TargetStanding }) {
  const Shape = shapes[standing];
  return (
    <span className={styles.mark} data-standing={standing}>
      {Shape && <Shape size={13} aria-hidden />}
      {targetStandingNames[standing]}
    </span>
  );
}
