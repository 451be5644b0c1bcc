import { Skeleton } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { OverviewRow, TaskOverview } from '#shared/overview/overview.ts';
import { api } from '../../api/client.ts';
import { searchOfFilter } from '../tasks/task-search.ts';
import { ChartedRows } from './charted-rows.tsx';
import { GroupingChoice } from './grouping-choice.tsx';
import styles from './overview.module.css';
import type { Grouping, OverviewSearch } from './overview-search.ts';
import { chartedBuckets, standingChart, standingSentences } from './standing-chart.ts';
import { StandingTable } from './standing-table.tsx';

const nouns = { plan: 'kế hoạch', section: 'mục', agency: 'cơ quan', year: 'năm' } satisfies Record<Grouping, string>;
const heads = { plan: 'Kế hoạch', section: 'Mục', agency: 'Cơ quan chủ trì', year: 'Năm' } satisfies Record<
  Grouping,
  string
>;

type StandingSectionProps = {
  readonly told: TaskOverview;
  readonly planId: string | undefined;
  readonly offered: readonly Grouping[];
  readonly grouping: Grouping;
  readonly onChange: (changes: OverviewSearch) => void;
};

const byOverdue = (rows: readonly OverviewRow[]): OverviewRow[] =>
  rows.toSorted((a, b) => b.buckets.overdue.count - a.buckets.overdue.count);

/** The buckets told by plan, section, agency or year. */
export function StandingSection({ told, planId, offered, grouping, onChange }: StandingSectionProps) {
  const navigate = useNavigate();
  const wantsYears = grouping === 'year' && planId !== undefined;
  const years = useQuery(api.overview.years.queryOptions({ input: wantsYears ? { planId } : skipToken })).data;
  const rows = {
    plan: told.byPlan,
    section: told.bySection,
    agency: byOverdue(told.byAgency),
    year: years,
  }[grouping];
  const sentences = useCallback((shown: readonly OverviewRow[]) => standingSentences(shown), []);
  const open = (row: OverviewRow, series: number) => {
    const bucket = chartedBuckets[series];
    if (bucket) navigate({ to: '/nhiem-vu', search: searchOfFilter(row.buckets[bucket].filter) });
  };
  return (
    <section className={styles.section} aria-label="Tiến độ thực hiện">
      <div className={styles.head}>
        <h2>Tiến độ theo thời hạn</h2>
        {grouping === 'agency' && <span className={styles.soft}>nhiều nhiệm vụ quá hạn đứng trước</span>}
        <GroupingChoice offered={offered} grouping={grouping} onChange={(theo) => onChange({ theo })} />
      </div>
      {rows ? (
        <ChartedRows
          key={grouping}
          rows={rows}
          noun={nouns[grouping]}
          draw={standingChart}
          sentences={sentences}
          onPick={open}
          table={(shown) => (
            <StandingTable rows={shown} head={heads[grouping]} caption={`Tiến độ theo ${nouns[grouping]}`} />
          )}
        />
      ) : (
        <Skeleton height={200} radius={4} />
      )}
    </section>
  );
}
