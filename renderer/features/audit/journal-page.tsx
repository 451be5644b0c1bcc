import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { brief } from '#shared/words/brief.ts';
import { figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { ExportButton } from './export-button.tsx';
import styles from './journal.module.css';
import { JournalFilters } from './journal-filters.tsx';
import { journalFilter, useJournalSearch } from './journal-search.ts';
import { JournalTable } from './journal-table.tsx';
import { JournalTabs } from './journal-tabs.tsx';
import { LineDrawer } from './line-drawer.tsx';
import { VerifyDialog } from './verify-dialog.tsx';

export function JournalPage() {
  const { search, isFiltered, openLine } = useJournalSearch();
  const [isVerifying, setVerifying] = useState(false);
  const filter = journalFilter(search);
  const followed = search['theo-nhiem-vu'];
  const task = useQuery(
    api.tasks.get.queryOptions({ input: { taskId: followed ?? '' }, enabled: followed !== undefined }),
  ).data;
  const pages = useInfiniteQuery(
    api.audit.list.infiniteOptions({
      input: (before: number | null) => ({ ...filter, before }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next ?? undefined,
      placeholderData: keepPreviousData,
    }),
  );
  const count = useQuery(api.audit.count.queryOptions({ input: filter, placeholderData: keepPreviousData })).data;
  const lines = pages.data?.pages.flatMap((page) => page.lines);
  return (
    <Page
      title="Nhật ký"
      answers={
        task ? `Mọi việc đã làm với nhiệm vụ: ${brief(task.text, 160)}` : 'Ai đã làm việc gì, lúc nào, đổi những gì.'
      }
      action={
        <>
          <PrintButton
            make={() => api.audit.printList.call(filter)}
            makeExcel={() => api.audit.printList.call({ ...filter, form: 'excel' })}
          >
            In nhật ký
          </PrintButton>
          <ExportButton filter={filter} />
          <Button variant="default" onClick={() => setVerifying(true)}>
            Kiểm tra nhật ký
          </Button>
        </>
      }
    >
      <JournalTabs shown="/nhat-ky" />
      <JournalFilters />
      <p className={styles.count} aria-live="polite">
        {count && `${figure(count.lines)} việc${count.lines === 10_000 ? ' trở lên' : ''}`}
      </p>
      {pages.error && <RetryBox sentence={sentenceOf(pages.error)} onRetry={pages.refetch} />}
      {!lines && !pages.error && <Skeleton height={360} radius={4} />}
      {lines?.length === 0 && (
        <EmptyState title={isFiltered ? 'Không có việc nào khớp bộ lọc.' : 'Chưa có việc nào được ghi.'}>
          {isFiltered ? 'Bỏ bớt một điều kiện lọc.' : 'Mỗi việc làm trong sổ sẽ được ghi ở đây.'}
        </EmptyState>
      )}
      {lines && lines.length > 0 && (
        <JournalTable
          lines={lines}
          onOpen={openLine}
          more={{ has: pages.hasNextPage, isLoading: pages.isFetchingNextPage, load: pages.fetchNextPage }}
        />
      )}
      <LineDrawer lineId={search.viec} onClose={() => openLine(undefined)} />
      {isVerifying && <VerifyDialog onClose={() => setVerifying(false)} />}
    </Page>
  );
}
