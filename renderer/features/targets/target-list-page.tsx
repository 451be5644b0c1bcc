import { Select, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { matchesFolded } from '#shared/words/fold.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { useInHand } from '../in-hand/use-in-hand.ts';
import styles from './target-board.module.css';
import { TargetBoard } from './target-board.tsx';
import { useTargetSearch } from './use-target-search.ts';

export function TargetListPage() {
  const { search, change } = useTargetSearch();
  const { data: plans, error, refetch } = useQuery(api.plans.list.queryOptions());
  const usualId = useInHand().plan?.id;
  const chosenId = search['ke-hoach'] ?? usualId;
  const plan = plans?.find(({ id }) => id === chosenId);
  const choice = (
    <Select
      className={styles.plan}
      aria-label="Kế hoạch"
      placeholder="Chọn kế hoạch"
      data={(plans ?? []).map(({ id, name, subject }) => ({ value: id, label: `${name}: ${subject}` }))}
      value={plan?.id ?? null}
      onChange={(id) => id && change({ 'ke-hoach': id, nam: undefined, 'ket-qua': undefined })}
      filter={({ options, search }) =>
        options.filter((option) => 'value' in option && matchesFolded(option.label, search))
      }
      nothingFoundMessage="Không có kế hoạch nào khớp."
      searchable
      allowDeselect={false}
    />
  );
  return (
    <Page title="Chỉ tiêu" answers="Chỉ tiêu nào đạt, chỉ tiêu nào chưa, từng năm so với kế hoạch.">
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!error && !plan && (!plans || (plans.length > 0 && !chosenId)) && <Skeleton height={420} radius={4} />}
      {plans?.length === 0 && (
        <EmptyState title="Sổ chưa có kế hoạch nào.">
          <Link to="/ke-hoach">Đưa một kế hoạch vào sổ</Link>
        </EmptyState>
      )}
      {plans && plans.length > 0 && chosenId && !plan && (
        <EmptyState title="Kế hoạch này không có trong sổ.">{choice}</EmptyState>
      )}
      {plan && (
        <TargetBoard key={plan.id} planId={plan.id}>
          {choice}
        </TargetBoard>
      )}
    </Page>
  );
}
