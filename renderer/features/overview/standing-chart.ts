import type { OverviewRow } from '#shared/overview/overview.ts';
import { type Timeliness, timelinesses } from '#shared/tasks/timeliness.rules.ts';
import { timelinessNames } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';
import type { ChartOption } from '../../ui/chart.tsx';
import { barGrid, namesBeside, plainTip } from './chart-parts.ts';

export const chartedBuckets = timelinesses.filter((one) => one !== 'suspended');

/** Fill and pattern of a bucket: told apart on a grey print as well. */
const looks = {
  'done-on-time': { color: 'var(--green-ink)' },
  'done-late': {
    color: 'var(--amber-line)',
    decal: {
      symbol: 'rect',
      dashArrayX: [1, 0],
      dashArrayY: [2, 4],
      rotation: -Math.PI / 4,
      color: 'var(--amber-ink)',
    },
  },
  'in-time': {
    color: 'var(--accent-wash-strong)',
    decal: {
      symbol: 'circle',
      symbolSize: 0.5,
      dashArrayX: [
        [6, 6],
        [0, 6, 6, 0],
      ],
      dashArrayY: [6, 0],
      color: 'var(--accent-ink)',
    },
  },
  overdue: { color: 'var(--red-ink)' },
} satisfies Record<Exclude<Timeliness, 'suspended'>, object>;

/** The four buckets of each row as one bar, the rows in the order of the table. */
export const standingChart = (rows: readonly OverviewRow[], showsNames: boolean): ChartOption => ({
  grid: barGrid(showsNames),
  tooltip: plainTip,
  xAxis: { type: 'value', show: false, max: 'dataMax' },
  yAxis: namesBeside(
    rows.map(({ name }) => name),
    showsNames,
  ),
  series: chartedBuckets.map((one) => ({
    type: 'bar',
    name: timelinessNames[one],
    stack: 'tasks',
    barWidth: 14,
    itemStyle: { ...looks[one], borderColor: 'var(--paper)', borderWidth: 1 },
    emphasis: { disabled: true },
    tooltip: { valueFormatter: (value) => `${figure(Number(value))} nhiệm vụ` },
    data: rows.map(({ buckets }) => buckets[one].count),
  })),
});

/** The chart as one sentence for each row. */
export const standingSentences = (rows: readonly OverviewRow[]): string =>
  rows
    .map(({ name, buckets }) => {
      const told = chartedBuckets.map((one) => `${timelinessNames[one].toLowerCase()} ${buckets[one].count}`);
      return `${name}: ${told.join(', ')}`;
    })
    .join('. ');
