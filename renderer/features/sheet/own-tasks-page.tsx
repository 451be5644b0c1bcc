import { Button } from '@mantine/core';
import { useState } from 'react';
import { canKeepAsBefore } from '#shared/progress/sheet-entry.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DueTasks } from './due-tasks.tsx';
import styles from './sheet.module.css';
import { SheetPage } from './sheet-page.tsx';
import { type TaskFilter, useSheetSearch } from './sheet-search.ts';
import { keptAsBefore } from './task-columns.tsx';
import { TaskEntryDrawer } from './task-entry-drawer.tsx';
import { TaskEntryGrid, tasksKept } from './task-entry-grid.tsx';
import { isInView, TaskFilters } from './task-filters.tsx';
import type { OpenSheet } from './use-sheet.ts';

/** What an agency has to report now, filled in a sheet of cells. */
export function OwnTasksPage() {
  return (
    <SheetPage
      title="Việc của tôi"
      titleForOther="Ghi thay cơ quan: nhiệm vụ"
      answers="Nhiệm vụ nào phải báo cáo, đến ngày nào; ghi kết quả từng nhiệm vụ ngay trong bảng."
      idle={<DueTasks />}
      isWriting
    >
      {(work) => <OwnTasks work={work} />}
    </SheetPage>
  );
}

function OwnTasks({ work }: { readonly work: OpenSheet }) {
  const { search, change } = useSheetSearch();
  const rows = useRowsInView(work, search.loc);
  const canWrite = work.sheet.whyNotWrite === null;
  const keepable = rows.filter(({ line, words }) => canKeepAsBefore(line, words));
  const keepAll = () =>
    work.keepEntries(
      keepable.flatMap((row) => {
        const before = keptAsBefore(row);
        return before ? [{ id: row.line.task.id, change: before }] : [];
      }),
      tasksKept,
    );
  return (
    <>
      <div className={styles.tools}>
        <TaskFilters work={work} filter={search.loc} onChoose={(loc) => change({ loc })} />
        {canWrite && keepable.length > 0 && (
          <Button variant="default" title="Những việc chưa báo cáo mà kỳ trước đã ghi" onClick={keepAll}>
            Giữ như kỳ trước {count(keepable.length)} việc
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState title="Không có nhiệm vụ nào trong phần đang lọc." />
      ) : (
        <TaskEntryGrid work={work} rows={rows} />
      )}
      {canWrite && (
        <p className={styles.hint}>
          Enter sửa ô, Ctrl + Enter mở nhiệm vụ để ghi dài và đính kèm tệp. Ghi dấu = để giữ như kỳ trước, Ctrl + D điền
          xuống, dán được vùng ô chép từ Excel; phím Delete ở ô Trạng thái đưa việc trở lại chưa báo cáo, có lý do.
        </p>
      )}
      <TaskEntryDrawer work={work} rows={rows} />
    </>
  );
}

/** The rows that a filter let in when it was chosen: one that is filled in meanwhile stays where it is. */
function useRowsInView(work: OpenSheet, filter: TaskFilter | undefined) {
  const choose = () => ({ filter, ids: new Set(listInView(work, filter)) });
  const [view, setView] = useState(choose);
  if (view.filter !== filter) setView(choose());
  return work.tasks.filter(({ line }) => view.ids.has(line.task.id));
}

const listInView = (work: OpenSheet, filter: TaskFilter | undefined): string[] =>
  work.tasks.filter((row) => isInView(row, filter, work.today)).map(({ line }) => line.task.id);
