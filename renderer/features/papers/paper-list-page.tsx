import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor, useIsOverseer } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { useStanding } from '../packages/use-standing.ts';
import { CheckPaper } from './check-paper.tsx';
import { NewPaperDialog } from './new-paper-dialog.tsx';
import { PaperFilters } from './paper-filters.tsx';
import styles from './paper-list.module.css';
import { type PaperSearch, stateOf } from './paper-search.ts';
import { PaperTable } from './paper-table.tsx';
import { SetOfList } from './set-of-list.tsx';

/** Drafts and signed papers of all plans. */
export function PaperListPage() {
  const search = useSearch({ from: '/bao-cao' });
  const navigate = useNavigate();
  const canWrite = useActor()?.roles.some((role) => role === 'compiler' || role === 'liaison') ?? false;
  const isAgencyBook = useStanding()?.kind === 'liaison';
  const isOffice = useIsOverseer() && !isAgencyBook;
  const change = (changes: PaperSearch) =>
    navigate({ to: '.', search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false });
  const filter = {
    planId: search['ke-hoach'],
    year: search.nam === undefined ? undefined : Number(search.nam),
    kind: search.loai,
    state: stateOf(search['tinh-trang']),
  };
  const { data: papers, error, refetch } = useQuery(api.papers.list.queryOptions({ input: filter }));
  const { data: kinds } = useQuery(api.papers.listKinds.queryOptions({ input: {} }));
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const canBegin = canWrite && kinds !== undefined && kinds.length > 0;
  return (
    <Page
      title="Báo cáo và văn bản"
      answers="Dự thảo nào đang soạn, văn bản nào đã ký, số và ngày bao nhiêu."
      action={
        <>
          {isOffice && <SetOfList search={search} />}
          {canBegin && <Button onClick={() => change({ moi: '1' })}>Soạn văn bản</Button>}
        </>
      }
    >
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      <PaperFilters search={search} onChange={change} />
      {!papers && !error && <Skeleton height={160} radius={4} />}
      {papers && papers.length > 0 && (
        <p className={styles.count} aria-live="polite">
          {count(papers.length)} văn bản{isFiltered ? ' khớp bộ lọc' : ''}
        </p>
      )}
      {papers?.length === 0 && !isFiltered && (
        <EmptyState title="Chưa có văn bản nào.">
          {canBegin
            ? 'Bấm Soạn văn bản: nội dung được lập sẵn từ kết quả các cơ quan đã gửi, chỉ việc đọc và sửa.'
            : 'Văn bản do chuyên viên tổng hợp soạn sẽ hiện ở đây.'}
        </EmptyState>
      )}
      {papers?.length === 0 && isFiltered && (
        <EmptyState title="Không có văn bản nào khớp bộ lọc.">Bớt một điều kiện để xem thêm.</EmptyState>
      )}
      {papers && papers.length > 0 && <PaperTable papers={papers} />}
      <CheckPaper />
      {canBegin && search.moi === '1' && (
        <NewPaperDialog
          kinds={kinds}
          first={{ planId: search['ke-hoach'], year: search.nam, kind: search.loai }}
          onClose={() => change({ moi: undefined })}
        />
      )}
    </Page>
  );
}
