import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { matchesFolded } from '#shared/words/fold.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { BookWarnings } from '../backups/book-warnings.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanLibrary } from './plan-library.tsx';
import styles from './plan-list.module.css';
import { PlanRows } from './plan-rows.tsx';
import { sayWhatIsKept } from './use-plan-words.ts';

export function PlanListPage() {
  const [text, setText] = useState('');
  const { moi } = useSearch({ from: '/ke-hoach' });
  const navigate = useNavigate();
  const canEdit = useActor()?.roles.includes('compiler') ?? false;
  const show = (next: string | undefined) => navigate({ to: '.', search: { moi: next }, resetScroll: false });
  const { data: plans, error, refetch } = useQuery(api.plans.list.queryOptions());
  const found = plans?.filter((plan) => matchesFolded(`${plan.name} ${plan.subject} ${plan.issuer}`, text)) ?? [];
  return (
    <Page
      title="Kế hoạch"
      answers="Sổ đang theo dõi những kế hoạch nào, giao bao nhiêu nhiệm vụ và chỉ tiêu."
      action={
        canEdit && (
          <>
            <Button variant="default" renderRoot={(props) => <Link {...props} to="/ke-hoach/doc-van-ban" />}>
              Đọc từ văn bản, Excel
            </Button>
            <Button onClick={() => show('1')}>Thêm kế hoạch</Button>
          </>
        )
      }
    >
      <BookWarnings />
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!plans && !error && <Skeleton height={160} radius={4} />}
      {plans?.length === 0 && (
        <EmptyState title="Sổ chưa có kế hoạch nào.">
          Bắt đầu bằng một kế hoạch có sẵn trong thư viện dưới đây: bấm Đưa vào sổ. Kế hoạch khác thì bấm Đọc từ văn
          bản, Excel khi có toàn văn, hoặc Thêm kế hoạch để nhập tay.
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
      <SideDrawer
        isOpen={canEdit && moi !== undefined}
        title="Thêm kế hoạch"
        closeLabel="Đóng thêm kế hoạch"
        onClose={() => {
          sayWhatIsKept(null, 'thong-tin');
          show(undefined);
        }}
      >
        <PlanForm
          plan={null}
          onKept={(plan) => navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id } })}
          onLeave={() => show(undefined)}
        />
      </SideDrawer>
    </Page>
  );
}
