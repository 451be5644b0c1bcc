import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { SortingState } from '@tanstack/react-table';
import { useMemo } from 'react';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { ColumnMenu } from '../../ui/column-menu.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { useTableLayout } from '../../ui/table-layout.ts';
import { BulkBar } from './bulk-bar.tsx';
import { SavedFilters } from './saved-filters.tsx';
import { hideableColumns, usualLayout } from './task-columns.tsx';
import { TaskFilters } from './task-filters.tsx';
import { TaskGrid } from './task-grid.tsx';
import { filterParams, orderWords, taskQuery } from './task-search.ts';
import styles from './task-table.module.css';
import { TaskTools } from './task-tools.tsx';
import { useMoveTask } from './use-move-task.ts';
import { useSelection } from './use-selection.ts';
import { useTaskPages } from './use-task-pages.ts';
import { useTaskDrawer, useTaskSearch } from './use-task-search.ts';
import { useTaskTally } from './use-task-tally.ts';

type TaskTableProps = {
  /** When the table stands on the page of one plan. */
  readonly planId?: string;
  readonly years: readonly number[];
};

/** Tasks with filters, count and rows; what narrows and orders them is kept in the address. */
export function TaskTable({ planId, years }: TaskTableProps) {
  const { search, change, clear } = useTaskSearch();
  const { openTask } = useTaskDrawer();
  const query = taskQuery(search, planId);
  const pages = useTaskPages(query);
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  const total = pages.data?.pages.at(-1)?.total ?? 0;
  const canEdit = useActor()?.roles.includes('compiler') ?? false;
  const list = JSON.stringify(query);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const tally = useTaskTally(query);
  const selection = useSelection(list, ids);
  const move = useMoveTask(ids);
  const isInPlanOrder =
    query.order === 'plan' && !query.descending && query.planId !== undefined && query.asOf === undefined;
  const onMove = canEdit && isInPlanOrder ? move : undefined;
  const layout = useTableLayout('nhiem-vu', usualLayout);
  const isFiltered = filterParams.some((param) => search[param] !== undefined && !(planId && param === 'ke-hoach'));

  const sort = (sorting: SortingState) => {
    const [first] = sorting;
    const order = first && first.id in orderWords ? (first.id as keyof typeof orderWords) : 'plan';
    const isUsual = order === 'plan' && !first?.desc;
    change({ xep: isUsual ? undefined : orderWords[order], chieu: first?.desc ? 'giam' : undefined });
  };

  return (
    <section>
      <TaskFilters search={search} onChange={change} planId={planId} years={years} tally={tally} />
      <div className={styles.bar}>
        <p className={styles.count} aria-live="polite">
          {pages.data && total > 0 && `${count(total)} nhiệm vụ${isFiltered ? ' khớp bộ lọc' : ''}`}
        </p>
        {isFiltered && (
          <Button variant="subtle" px={8} onClick={clear}>
            Xóa bộ lọc
          </Button>
        )}
        <SavedFilters search={search} isFiltered={isFiltered} onChoose={change} />
        {total > 0 && (
          <PrintButton
            make={() => api.tasks.printList.call(query)}
            makeExcel={() => api.tasks.printList.call({ ...query, form: 'excel' })}
          >
            In danh sách
          </PrintButton>
        )}
        <ColumnMenu names={hideableColumns} layout={layout} />
        {canEdit && planId !== undefined && <TaskTools planId={planId} years={years} />}
      </div>
      {pages.error && <RetryBox sentence={sentenceOf(pages.error)} onRetry={pages.refetch} />}
      {pages.isPending && !pages.error && <Skeleton height={420} radius={4} />}
      {pages.data && total === 0 && (
        <NoTasks isFiltered={isFiltered} isOfPlan={planId !== undefined} canEdit={canEdit} />
      )}
      {total > 0 && (
        <TaskGrid
          list={list}
          layout={layout}
          selection={canEdit ? selection : undefined}
          onMove={onMove}
          rows={rows}
          total={total}
          sorting={[{ id: query.order, desc: query.descending }]}
          onSort={sort}
          onOpen={openTask}
          onNearEnd={() => pages.fetchNextPage({ cancelRefetch: false })}
          showsPlans={planId === undefined}
          isWaiting={pages.isPlaceholderData}
        />
      )}
      {canEdit && <BulkBar selection={selection} onMove={onMove} />}
    </section>
  );
}

type NoTasksProps = { readonly isFiltered: boolean; readonly isOfPlan: boolean; readonly canEdit: boolean };

function NoTasks({ isFiltered, isOfPlan, canEdit }: NoTasksProps) {
  if (isFiltered)
    return <EmptyState title="Không có nhiệm vụ nào khớp bộ lọc.">Bớt một điều kiện, hoặc bấm Xóa bộ lọc.</EmptyState>;
  if (isOfPlan)
    return (
      <EmptyState title="Kế hoạch chưa có nhiệm vụ nào.">
        {canEdit && 'Bấm Thêm nhiệm vụ để nhập từng việc, hoặc Nhập từ Excel khi đã có danh sách.'}
      </EmptyState>
    );
  return (
    <EmptyState title="Sổ chưa có nhiệm vụ nào.">
      Nhiệm vụ vào sổ theo kế hoạch. <Link to="/ke-hoach">Mở danh sách kế hoạch</Link>
    </EmptyState>
  );
}
