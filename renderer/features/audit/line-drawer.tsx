import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { moment } from '#shared/words/dates.ts';
import { figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { Facts } from '../../ui/facts.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import styles from './journal.module.css';
import { TouchedRows } from './touched-rows.tsx';
import { UndoPanel } from './undo-panel.tsx';

const pageSize = 100;

type LineDrawerProps = { readonly lineId: string | undefined; readonly onClose: () => void };

/** One line of the journal opened to its rows and fields, with what taking it back would do. */
export function LineDrawer({ lineId, onClose }: LineDrawerProps) {
  const [shownId, setShownId] = useState(lineId);
  useEffect(() => {
    if (lineId !== undefined) setShownId(lineId);
  }, [lineId]);
  return (
    <SideDrawer isOpen={lineId !== undefined} title="Một việc trong nhật ký" closeLabel="Đóng" onClose={onClose}>
      {shownId !== undefined && <OpenLine lineId={shownId} />}
    </SideDrawer>
  );
}

function OpenLine({ lineId }: { readonly lineId: string }) {
  const pages = useInfiniteQuery(
    api.audit.get.infiniteOptions({
      input: (offset: number) => ({ lineId, offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: (last, all) => (last.line.rowCount > all.length * pageSize ? all.length * pageSize : undefined),
    }),
  );
  const line = pages.data?.pages[0]?.line;
  if (pages.error) return <RetryBox sentence={sentenceOf(pages.error)} onRetry={pages.refetch} />;
  if (!line) return <Skeleton height={260} radius={4} />;
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <>
      <Facts
        layout="column"
        facts={[
          { name: 'Việc', value: line.title },
          ...(line.about ? [{ name: 'Đối tượng', value: line.about }] : []),
          ...(line.reason ? [{ name: 'Lý do', value: line.reason }] : []),
          { name: 'Người làm', value: line.actorName },
          { name: 'Thời điểm', value: moment(line.at) },
          { name: 'Số trong nhật ký', value: figure(line.sequence) },
        ]}
      />
      <UndoPanel line={line} />
      <p className={styles.soft}>{figure(line.rowCount)} dòng thay đổi</p>
      <TouchedRows rows={rows} />
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>
          Xem thêm dòng
        </Button>
      )}
    </>
  );
}
