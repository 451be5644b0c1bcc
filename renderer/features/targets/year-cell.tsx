import { VisuallyHidden } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleDashed, IconCircleX, IconMinus } from '@tabler/icons-react';
import type { Target } from '#shared/targets/target.ts';
import { type TargetStanding, targetStanding, targetStandingNames } from '#shared/targets/target-standing.rules.ts';
import { plannedFigure } from '#shared/targets/targets.rules.ts';
import { exactFigure } from '#shared/words/numbers.ts';
import { gapWords } from './figure-words.ts';
import styles from './target-grid.module.css';

type YearCellProps = { readonly target: Target; readonly year: number };

/** What a target reached in a year: nothing reported, nothing to count and zero are three different things. */
export function YearCell({ target, year }: YearCellProps) {
  const standing = targetStanding(target, year);
  if (standing === null) return <VisuallyHidden>Ngoài thời gian của chỉ tiêu</VisuallyHidden>;
  const result = target.results.find((one) => one.year === year);
  const gap = result ? gapWords(target, result) : '';
  const hasOwnPlan = target.plannedValues.some((planned) => planned.year === year);
  return (
    <span className={styles.result} title={result?.note || undefined}>
      {result && result.value !== null && <span className={styles.value}>{exactFigure(result.value)}</span>}
      {standing !== 'reported' && <TargetMark standing={standing} />}
      {gap && <span className={styles.soft}>{gap}</span>}
      {hasOwnPlan && <span className={styles.soft}>KH {plannedFigure(target, year)}</span>}
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
