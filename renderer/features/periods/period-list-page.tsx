import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Period } from '#shared/periods/period.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { FileCheck } from '../attachments/file-check.tsx';
import { PeriodDrawer } from './period-drawer.tsx';
import styles from './period-list.module.css';
import { proposals, usePeriodDrawer } from './period-search.ts';
import { PeriodTable } from './period-table.tsx';

export function PeriodListPage() {
  const canKeep = useActor()?.roles.includes('compiler') ?? false;
  const { show } = usePeriodDrawer();
  const { data: periods, error, refetch } = useQuery(api.periods.list.queryOptions({ input: {} }));
  const hasPlans = useQuery(api.plans.list.queryOptions()).data?.length !== 0;
  const inState = (state: Period['state']) => periods?.filter((period) => period.state === state) ?? [];
  return (
    <Page
      title="Kỳ báo cáo"
      answers="Kỳ nào đang mở, bao nhiêu cơ quan đã gửi, đã duyệt, ai chậm."
      action={
        <>
          {canKeep && <FileCheck />}
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/ky-bao-cao/nhac-viec" />}>
            Nhắc việc
          </Button>
          {canKeep && <Button onClick={() => show(proposals)}>Mở kỳ báo cáo</Button>}
        </>
      }
    >
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!periods && !error && <Skeleton height={240} radius={4} />}
      {periods?.length === 0 && !hasPlans && (
        <EmptyState title="Sổ chưa có kế hoạch nào.">
          Kỳ báo cáo mở theo chế độ báo cáo của kế hoạch: <Link to="/ke-hoach">thêm kế hoạch</Link> trước.
        </EmptyState>
      )}
      {periods?.length === 0 && hasPlans && (
        <EmptyState title="Chưa mở kỳ báo cáo nào.">
          {canKeep
            ? 'Bấm Mở kỳ báo cáo: các kỳ theo chế độ báo cáo của kế hoạch đã có sẵn ngày, chỉ việc chọn.'
            : 'Chuyên viên tổng hợp mở kỳ thì kỳ hiện ở đây.'}
        </EmptyState>
      )}
      <PeriodGroup title="Đang mở" periods={inState('open')} />
      <PeriodGroup title="Đã đóng" periods={inState('closed')} />
      {canKeep && <PeriodDrawer periods={periods ?? []} />}
    </Page>
  );
}

function PeriodGroup({ title, periods }: { readonly title: string; readonly periods: readonly Period[] }) {
  if (periods.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        {title} <span className={styles.soft}>({count(periods.length)})</span>
      </h2>
      <PeriodTable label={title} periods={periods} />
    </section>
  );
}
