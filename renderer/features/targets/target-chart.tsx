import type { Target } from '#shared/targets/target.ts';
import { targetStanding, targetStandingNames } from '#shared/targets/target-standing.rules.ts';
import { plannedFor } from '#shared/targets/targets.rules.ts';
import { gapWords, plannedWords, reachedWords } from './figure-words.ts';
import styles from './target-chart.module.css';

type TargetChartProps = {
  readonly target: Target;
  readonly years: readonly number[];
  readonly onOpen: (year: number) => void;
  readonly width?: number;
  readonly height?: number;
};

/** One year of a chart as a sentence; the same words are its title and its place in the text alternative. */
const yearSentence = (target: Target, year: number): string => {
  const result = target.results.find((one) => one.year === year);
  const reached = result ? reachedWords(target, result) : targetStandingNames['not-reported'];
  const planned = target.kind === 'quantitative' ? plannedWords(target, year) : '';
  const gap = result ? gapWords(target, result) : '';
  return [`Năm ${year}: ${reached.toLowerCase()}`, planned && `kế hoạch ${planned}`, gap].filter(Boolean).join(', ');
};

const roundTop = (target: Target, years: readonly number[]): number => {
  const planned = years.flatMap((year) => {
    const plan = plannedFor(target, year);
    return plan ? [plan.valueMax ?? plan.value] : [];
  });
  const top = Math.max(0, ...planned, ...target.results.flatMap((result) => result.value ?? []));
  return top === 0 ? 1 : top * 1.08;
};

/** Actual beside planned, a slot for each year of the plan: bars reached, a line across the slot for what was asked. */
export function TargetChart({ target, years, onOpen, width = 132, height = 44 }: TargetChartProps) {
  const shown = years.filter((year) => targetStanding(target, year) !== null);
  const slot = width / years.length;
  const bar = Math.min(26, slot * 0.62);
  const base = height - 1;
  const top = roundTop(target, shown);
  const y = (value: number) => base - (value / top) * (base - 3);
  const sentence = shown.map((year) => yearSentence(target, year)).join('. ');
  return (
    <svg className={styles.chart} width={width} height={height} role="img" aria-label={`Biểu đồ. ${sentence}.`}>
      <line className={styles.base} x1={0} x2={width} y1={base + 0.5} y2={base + 0.5} />
      {shown.map((year) => {
        const left = years.indexOf(year) * slot;
        const middle = left + slot / 2;
        const standing = targetStanding(target, year);
        const value = target.results.find((one) => one.year === year)?.value ?? null;
        const plan = plannedFor(target, year);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the mouse; keys open the year's own cell
          <g key={year} className={styles.slot} data-standing={standing} onClick={() => onOpen(year)}>
            <title>{yearSentence(target, year)}</title>
            <rect className={styles.hit} x={left} y={0} width={slot} height={height} />
            {plan && plan.valueMax !== null && (
              <rect
                className={styles.range}
                x={left + 1}
                y={y(plan.valueMax)}
                width={slot - 2}
                height={y(plan.value) - y(plan.valueMax)}
              />
            )}
            {value !== null && (
              <rect
                className={styles.bar}
                x={middle - bar / 2}
                y={Math.min(y(value), base - 1.5)}
                width={bar}
                height={Math.max(base - y(value), 1.5)}
              />
            )}
            {plan && (
              <line className={styles.plan} x1={left + 1} x2={left + slot - 1} y1={y(plan.value)} y2={y(plan.value)} />
            )}
            {target.kind === 'qualitative' && standing !== 'not-reported' && (
              <circle className={styles.dot} cx={middle} cy={height / 2} r={Math.min(6, slot / 2 - 1)} />
            )}
            {standing === 'not-reported' && (
              <line className={styles.gap} x1={middle - bar / 2} x2={middle + bar / 2} y1={base - 3} y2={base - 3} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
