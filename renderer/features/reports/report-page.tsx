import { Button, Loader, Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { matchesFolded } from '#shared/words/fold.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useThisYear } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { toast } from '../../ui/toast.ts';
import { CheckPaper } from '../papers/check-paper.tsx';
import { PrintSet } from '../papers/print-set.tsx';
import { yearsBetween } from '../plans/plan-words.ts';
import { PaperView } from './paper-view.tsx';
import styles from './report-page.module.css';
import type { ReportSearch } from './report-search.ts';

export function ReportPage() {
  const search = useSearch({ from: '/bao-cao' });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const thisYear = useThisYear();
  const { data: plans, error, refetch } = useQuery(api.plans.list.queryOptions());
  const plan = plans?.find(({ id }) => id === search['ke-hoach']) ?? (plans?.length === 1 ? plans[0] : undefined);
  const years = plan ? yearsBetween(plan.periodStart, plan.periodEnd) : [];
  const year = years.find((one) => String(one) === search.nam) ?? years.findLast((one) => one <= thisYear) ?? years[0];
  const change = (changes: ReportSearch) =>
    navigate({ to: '.', search: (previous) => ({ ...previous, ...changes }), replace: true });

  const question = api.reports.printAnnual.queryOptions({
    input: { planId: plan?.id ?? '', year: year ?? 0 },
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const paper = useQuery(question);
  const saveWord = useMutation(
    api.reports.printAnnual.mutationOptions({
      onSuccess: saveFile,
      onError: (failure) => toast(sentenceOf(failure), 'mind'),
    }),
  );
  const isReady = plan !== undefined && year !== undefined;

  return (
    <Page title="Báo cáo" answers="Báo cáo năm của một kế hoạch, đúng từng trang như khi in ra.">
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {plans?.length === 0 ? (
        <EmptyState title="Sổ chưa có kế hoạch nào để lập báo cáo.">
          Đưa một kế hoạch vào sổ trước, ở phần Kế hoạch.
        </EmptyState>
      ) : (
        <form
          className={styles.choice}
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady && !paper.isFetching) paper.refetch();
          }}
        >
          <Select
            className={styles.plan}
            label="Kế hoạch"
            placeholder="Chọn kế hoạch"
            data={plans?.map(({ id, name, subject }) => ({ value: id, label: `${name}: ${subject}` })) ?? []}
            value={plan?.id ?? null}
            onChange={(id) => id && change({ 'ke-hoach': id, nam: undefined })}
            filter={({ options, search }) =>
              options.filter((option) => 'value' in option && matchesFolded(option.label, search))
            }
            nothingFoundMessage="Không có kế hoạch nào khớp."
            searchable
            allowDeselect={false}
          />
          <Select
            className={styles.year}
            label="Năm báo cáo"
            data={years.map(String)}
            value={year === undefined ? null : String(year)}
            onChange={(chosen) => chosen && change({ 'ke-hoach': plan?.id, nam: chosen })}
            disabled={!plan}
            allowDeselect={false}
          />
          {isReady && <PrintSet planId={plan.id} planName={plan.name} year={year} />}
          <Button type="submit" disabled={!isReady || paper.isFetching}>
            {paper.data ? 'Lập lại báo cáo' : 'Xem báo cáo'}
          </Button>
        </form>
      )}
      {paper.isFetching && (
        <div className={styles.progress} role="status">
          <Loader size="xs" />
          Đang lập và in báo cáo năm {year} ra tệp PDF.
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => cache.cancelQueries({ queryKey: question.queryKey })}
          >
            Dừng
          </Button>
        </div>
      )}
      {paper.error && !paper.isFetching && <ErrorBox sentence={sentenceOf(paper.error)} />}
      {isReady && paper.data && (
        <PaperView
          key={paper.dataUpdatedAt}
          file={paper.data}
          name={`Báo cáo năm ${year} - ${plan.name}`}
          madeAt={new Date(paper.dataUpdatedAt).toISOString()}
          onWord={() => saveWord.mutate({ planId: plan.id, year, format: 'word' })}
          isWriting={saveWord.isPending}
        />
      )}
      <CheckPaper />
    </Page>
  );
}
