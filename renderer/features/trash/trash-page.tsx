import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { TrashLine } from '#shared/trash/trash.contract.ts';
import { moment } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import styles from '../audit/journal.module.css';
import { JournalTabs } from '../audit/journal-tabs.tsx';

export function TrashPage() {
  const pages = useInfiniteQuery(
    api.trash.list.infiniteOptions({
      input: (before: number | null) => ({ before }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next ?? undefined,
    }),
  );
  const lines = pages.data?.pages.flatMap((page) => page.lines);
  return (
    <Page
      title="Thùng rác"
      answers="Những gì đã xóa và chưa khôi phục: ai xóa, lúc nào, vì sao. Không có gì tự mất đi."
    >
      <JournalTabs shown="/thung-rac" />
      {pages.error && <RetryBox sentence={sentenceOf(pages.error)} onRetry={pages.refetch} />}
      {!lines && !pages.error && <Skeleton height={260} radius={4} />}
      {lines?.length === 0 && (
        <EmptyState title="Thùng rác trống.">Kế hoạch, nhiệm vụ, chỉ tiêu đã xóa sẽ nằm ở đây.</EmptyState>
      )}
      {lines && lines.length > 0 && (
        <table className={styles.lines}>
          <colgroup>
            <col style={{ width: 150 }} />
            <col style={{ width: 170 }} />
            <col />
            <col style={{ width: '26%' }} />
            <col style={{ width: 132 }} />
          </colgroup>
          <thead>
            <tr>
              <th>Xóa lúc</th>
              <th>Người xóa</th>
              <th>Đã xóa</th>
              <th>Lý do</th>
              <th>
                <VisuallyHidden>Khôi phục</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <TrashRow key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
      {pages.hasNextPage && (
        <div className={styles.more}>
          <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
            Xem thêm
          </Button>
        </div>
      )}
    </Page>
  );
}

function TrashRow({ line }: { readonly line: TrashLine }) {
  const roles = useActor()?.roles ?? [];
  const cache = useQueryClient();
  const restore = useMutation(
    api.undo.undo.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries();
        await toastDone(`Đã khôi phục: ${line.about || line.title}.`);
      },
    }),
  );
  const canRestore = roles.includes('compiler') || roles.includes('administrator');
  return (
    <tr>
      <td>{moment(line.at)}</td>
      <td>{line.actorName}</td>
      <td>
        {line.about || line.title}
        <p className={styles.reason}>{line.contents}</p>
        {restore.error && <ErrorBox sentence={sentenceOf(restore.error)} />}
      </td>
      <td>{line.reason}</td>
      <td>
        {canRestore && (
          <Button
            variant="default"
            size="compact-sm"
            loading={restore.isPending}
            onClick={() => restore.mutate({ lineId: line.id })}
          >
            Khôi phục
          </Button>
        )}
      </td>
    </tr>
  );
}
