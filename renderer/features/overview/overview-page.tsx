import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { BookWarnings } from '../backups/book-warnings.tsx';
import { AttentionSection } from './attention-section.tsx';
import { BucketStrip } from './bucket-strip.tsx';
import { HealthSection } from './health-section.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { StandingSection } from './standing-section.tsx';
import { TargetSection } from './target-section.tsx';
import { useOverviewPlace } from './use-overview-place.ts';

/** The standing of the book at a glance; every figure opens the rows it was counted from. */
export function OverviewPage() {
  const { plans, plan, year, error, refetch, isLiaison, ...place } = useOverviewPlace();
  const planId = plan?.id;
  const tasks = useQuery(
    api.overview.tasks.queryOptions({ input: { planId, year }, enabled: (plans?.length ?? 0) > 0 }),
  );
  const trouble = error ?? tasks.error;
  return (
    <Page
      title="Tổng quan"
      answers={
        isLiaison
          ? 'Nhiệm vụ cơ quan mình chủ trì đã tới đâu. Bấm vào số để xem từng nhiệm vụ.'
          : 'Kế hoạch thực hiện tới đâu, việc gì cần xử lý trước. Bấm vào số để xem từng nhiệm vụ, chỉ tiêu.'
      }
      action={plans && plans.length > 0 && <PlaceChoice plans={plans} plan={plan} year={year} {...place} />}
    >
      <BookWarnings />
      {trouble && <RetryBox sentence={sentenceOf(trouble)} onRetry={() => Promise.all([refetch(), tasks.refetch()])} />}
      {plans?.length === 0 && (
        <EmptyState title="Sổ chưa có kế hoạch nào.">
          <Link to="/ke-hoach">Đưa một kế hoạch vào sổ</Link>
        </EmptyState>
      )}
      {plans?.length !== 0 && !tasks.data && !trouble && <Skeleton height={420} radius={4} />}
      {tasks.data && (
        <>
          <BucketStrip told={tasks.data} />
          <StandingSection
            told={tasks.data}
            planId={planId}
            offered={place.offered}
            grouping={place.grouping}
            onChange={place.change}
          />
          <AttentionSection told={tasks.data} planId={planId} isLiaison={isLiaison} />
        </>
      )}
      {tasks.data && !isLiaison && (
        <>
          <TargetSection input={{ planId, year }} search={place.search} onChange={place.change} />
          <HealthSection input={{ planId, year }} onChange={place.change} />
        </>
      )}
    </Page>
  );
}
