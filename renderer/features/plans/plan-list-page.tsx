import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { matchesFolded } from '#shared/words/fold.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { PlanLibrary } from './plan-library.tsx';
import styles from './plan-list.module.css';
import { PlanRows } from './plan-rows.tsx';

export function PlanListPage() {
  const [text, setText] = useState('');
  const { data: plans, error, refetch } = useQuery(api.plans.list.queryOptions());
  const found = plans?.filter((plan) => matchesFolded(`${plan.name} ${plan.subject} ${plan.issuer}`, text)) ?? [];
  return (
    <Page title="Kế hoạch" answers="Sổ đang theo dõi những kế hoạch nào, giao bao nhiêu nhiệm vụ và chỉ tiêu.">
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!plans && !error && <Skeleton height={160} radius={4} />}
      {plans?.length === 0 && (
        <EmptyState title="Sổ chưa có kế hoạch nào.">
          Bắt đầu bằng một kế hoạch có sẵn trong thư viện dưới đây: bấm Đưa vào sổ.
        </EmptyState>
      )}
      {plans && plans.length > 0 && (
        <>
          <div className={styles.tools}>
            <SearchBox className={styles.search} label="Tìm kế hoạch" text={text} onText={setText} />
            <span className={styles.count} aria-live="polite">
              {count(found.length)} kế hoạch{text.trim() === '' ? ' trong sổ' : ' khớp chữ đang tìm'}
            </span>
          </div>
          {found.length > 0 ? (
            <PlanRows plans={found} />
          ) : (
            <EmptyState title="Không có kế hoạch nào khớp chữ đang tìm." />
          )}
        </>
      )}
      <PlanLibrary />
    </Page>
  );
}
