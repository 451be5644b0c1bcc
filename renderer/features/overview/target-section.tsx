import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { targetStandingNames, targetStandings } from '#shared/targets/target-standing.rules.ts';
import { figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { standingOfWord, standingWords } from '../targets/target-search.ts';
import { ChartedRows } from './charted-rows.tsx';
import styles from './overview.module.css';
import type { OverviewSearch } from './overview-search.ts';
import { type TargetLine, targetChart, targetSentences } from './target-bars.ts';
import { placeOfTarget, TargetTable } from './target-table.tsx';

type TargetSectionProps = {
  readonly input: { readonly planId?: string | undefined; readonly year: number };
  readonly search: OverviewSearch;
  readonly onChange: (changes: OverviewSearch) => void;
};

const none: readonly TargetLine[] = [];

/** Targets against plan; a count narrows the table to its rows. */
export function TargetSection({ input, search, onChange }: TargetSectionProps) {
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(api.overview.targets.queryOptions({ input }));
  const chosen = standingOfWord(search['ket-qua']);
  const all = data?.rows ?? none;
  const rows = useMemo(
    () => all.filter(({ judgement }) => chosen === undefined || judgement === chosen),
    [all, chosen],
  );
  return (
    <section id="chi-tieu" className={styles.section} aria-label="Chỉ tiêu so với kế hoạch">
      <div className={styles.head}>
        <h2>Chỉ tiêu năm {input.year} so với kế hoạch</h2>
        <span className={styles.soft}>{figure(rows.length)} chỉ tiêu; vạch đứng là mức kế hoạch</span>
        <span className={styles.counts}>
          {data &&
            targetStandings
              .filter((one) => data.counts[one] > 0 || one === chosen)
              .map((one) => (
                <button
                  key={one}
                  type="button"
                  className={styles.pill}
                  aria-pressed={one === chosen}
                  data-targets={data.counts[one]}
                  onClick={() => onChange({ 'ket-qua': one === chosen ? undefined : standingWords[one] })}
                >
                  {targetStandingNames[one]} <b>{figure(data.counts[one])}</b>
                </button>
              ))}
        </span>
      </div>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton height={200} radius={4} />}
      {data && rows.length === 0 && <p className={styles.nothing}>Không có chỉ tiêu nào của năm {input.year}.</p>}
      {rows.length > 0 && (
        <ChartedRows
          key={search['ket-qua']}
          rows={rows}
          noun="chỉ tiêu"
          draw={targetChart}
          sentences={targetSentences}
          onPick={(row) => navigate({ to: '/chi-tieu', search: placeOfTarget(row, input.year) })}
          table={(shown) => <TargetTable rows={shown} year={input.year} />}
        />
      )}
    </section>
  );
}
