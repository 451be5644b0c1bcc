import type { TargetOverview } from '#shared/overview/overview.ts';
import { targetStandingNames } from '#shared/targets/target-standing.rules.ts';
import { figure } from '#shared/words/numbers.ts';
import type { ChartOption } from '../../ui/chart.tsx';
import { barGrid, namesBeside, plainTip } from './chart-parts.ts';

export type TargetLine = TargetOverview['rows'][number];

/** Bars end here: a target reached three times over must not flatten the others. Its figure is written in full. */
const longest = 150;

const fills = {
  met: { color: 'var(--green-ink)' },
  unmet: {
    color: 'var(--amber-line)',
    decal: {
      symbol: 'rect',
      dashArrayX: [1, 0],
      dashArrayY: [2, 4],
      rotation: -Math.PI / 4,
      color: 'var(--amber-ink)',
    },
  },
  reported: { color: 'var(--line-strong)' },
  nothing: { color: 'var(--line-strong)' },
  'not-reported': { color: 'var(--line-strong)' },
} satisfies Record<TargetLine['judgement'], object>;

/** What is still missing, or how far beyond; the standing in words where there is no gap to name. */
export const gapWords = ({ gap, unit, judgement, reachedPercent }: TargetLine): string => {
  if (gap === null || gap === 0) return targetStandingNames[judgement].toLowerCase();
  const amount = `${figure(Math.abs(gap))}${unit === null ? '' : ` ${unit}`}`;
  if (gap > 0) return `${judgement === 'unmet' ? 'cao hơn' : 'vượt'} ${amount}`;
  return `${judgement === 'unmet' || reachedPercent !== null ? 'thiếu' : 'thấp hơn'} ${amount}`;
};

const lengthOf = ({ reachedPercent, judgement }: TargetLine): number =>
  reachedPercent === null ? (judgement === 'met' ? 100 : 0) : Math.min(Math.max(reachedPercent, 0), longest);

/** How much of its plan each target has reached, with a line where the plan is met. */
export const targetChart = (rows: readonly TargetLine[], showsNames: boolean): ChartOption => ({
  grid: barGrid(showsNames),
  tooltip: plainTip,
  xAxis: { type: 'value', show: false, min: 0, max: longest },
  yAxis: namesBeside(
    rows.map(({ text }) => text),
    showsNames,
  ),
  series: [
    {
      type: 'bar',
      name: 'So với kế hoạch',
      barWidth: 14,
      emphasis: { disabled: true },
      tooltip: {
        valueFormatter: (_value, at) => {
          const row = rows[at];
          return row ? gapWords(row) : '';
        },
      },
      markLine: {
        silent: true,
        symbol: 'none',
        label: { show: false },
        lineStyle: { color: 'var(--ink)', type: 'solid', width: 1.5 },
        data: [{ xAxis: 100 }],
      },
      data: rows.map((row) => ({ value: lengthOf(row), itemStyle: fills[row.judgement] })),
    },
  ],
});

export const targetSentences = (rows: readonly TargetLine[]): string =>
  rows
    .map((row) => {
      const percent = row.reachedPercent === null ? '' : ` đạt ${figure(row.reachedPercent)} % kế hoạch,`;
      return `${row.text}:${percent} ${gapWords(row)}`;
    })
    .join('. ');
