import { Button } from '@mantine/core';
import { useMediaQuery, useSessionStorage } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { count } from '#shared/words/numbers.ts';
import type { ChartOption } from '../../ui/chart.tsx';
import { headHeight, rowHeight } from './chart-parts.ts';
import charted from './charted-rows.module.css';

const Chart = lazy(() => import('../../ui/chart.tsx').then((module) => ({ default: module.Chart })));
const few = 12;

type ChartedRowsProps<Row> = {
  readonly rows: readonly Row[];
  /** What the rows are called: "cơ quan". */
  readonly noun: string;
  readonly table: (rows: readonly Row[]) => ReactNode;
  readonly draw: (rows: readonly Row[], showsNames: boolean) => ChartOption;
  readonly sentences: (rows: readonly Row[]) => string;
  readonly onPick: (row: Row, series: number) => void;
};

/** Rows as a table with a bar beside each, under it where the window is narrow; the first dozen until all are wanted. */
export function ChartedRows<Row>({ rows, noun, table, draw, sentences, onPick }: ChartedRowsProps<Row>) {
  const isNarrow = useMediaQuery('(max-width: 1100px)') ?? false;
  const [showsAll, setShowsAll] = useSessionStorage({
    key: `so-ke-hoach.xem-du.${noun}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const shown = useMemo(() => (showsAll ? rows : rows.slice(0, few)), [rows, showsAll]);
  const option = useMemo(() => draw(shown, isNarrow), [draw, shown, isNarrow]);
  const height = shown.length * rowHeight;
  return (
    <>
      <div className={charted.beside}>
        <div className={charted.figures}>{table(shown)}</div>
        <div className={charted.chart} style={isNarrow ? undefined : { paddingTop: headHeight }}>
          <Suspense fallback={<div style={{ height }} />}>
            <Chart
              option={option}
              height={height}
              label={`Biểu đồ. ${sentences(shown)}.`}
              onPick={(series, at) => {
                const row = shown[at];
                if (row !== undefined) onPick(row, series);
              }}
            />
          </Suspense>
        </div>
      </div>
      {rows.length > few && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? `Chỉ xem ${few} ${noun} đầu` : `Xem đủ ${count(rows.length)} ${noun}`}
        </Button>
      )}
    </>
  );
}
