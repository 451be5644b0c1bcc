import { count } from '#shared/words/numbers.ts';
import { CellGrid } from '../../ui/cell-grid/cell-grid.tsx';
import { useSheetSearch } from './sheet-search.ts';
import { keptAsBefore, taskColumns } from './task-columns.tsx';
import { useClearing } from './use-clearing.tsx';
import type { OpenSheet, ShownTask } from './use-sheet.ts';

type TaskEntryGridProps = { readonly work: OpenSheet; readonly rows: readonly ShownTask[] };

const idOf = ({ line }: ShownTask): string => line.task.id;
const nameOf = ({ line }: ShownTask): string => line.task.text;

export const tasksKept = (saved: number): string => `Đã ghi ${count(saved)} nhiệm vụ.`;

/** What the agency tells of each of its tasks, as a sheet of cells: those it leads first. */
export function TaskEntryGrid({ work, rows }: TaskEntryGridProps) {
  const { openTask } = useSheetSearch();
  const clearing = useClearing(work);
  const canWrite = work.sheet.whyNotWrite === null;
  const ordered = [...rows.filter(({ line }) => line.isLead), ...rows.filter(({ line }) => !line.isLead)];
  const keepAsBefore = (row: ShownTask) => {
    const change = keptAsBefore(row);
    if (change) work.keepEntries([{ id: idOf(row), change }], tasksKept);
  };
  const columns = taskColumns({
    onOpen: openTask,
    onKeepAsBefore: canWrite ? keepAsBefore : undefined,
    onClear: canWrite ? clearing.clear : undefined,
    onKeepOwn: work.keepOwn,
    onTakeNewest: work.takeNewest,
  });
  const groupNamed = (row: ShownTask): string | null => {
    if (row === ordered[0]) return row.line.isLead ? 'Chủ trì, cùng thực hiện' : 'Phối hợp: ghi phần việc của cơ quan';
    return row === ordered.find(({ line }) => !line.isLead) ? 'Phối hợp: ghi phần việc của cơ quan' : null;
  };
  return (
    <>
      <CellGrid
        label="Kết quả theo nhiệm vụ"
        rows={ordered}
        idOf={idOf}
        nameOf={nameOf}
        columns={columns}
        headHeight={37}
        rowHeight={76}
        canEdit={canWrite}
        onCommit={async (changes) => {
          work.keepEntries(
            changes.map(({ row, value }) => ({ id: idOf(row), change: value })),
            tasksKept,
          );
          return null;
        }}
        onOpen={(row) => openTask(idOf(row))}
        groupOf={(row) => {
          const name = groupNamed(row);
          const size = ordered.filter(({ line }) => line.isLead === row.line.isLead).length;
          return (
            name && (
              <span>
                {name} <small>{count(size)} nhiệm vụ</small>
              </span>
            )
          );
        }}
      />
      {clearing.dialog}
    </>
  );
}
