import { count } from '#shared/words/numbers.ts';
import { CellGrid } from '../../ui/cell-grid/cell-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { toast } from '../../ui/toast.ts';
import styles from './sheet.module.css';
import { SheetPage } from './sheet-page.tsx';
import { targetColumns } from './target-columns.tsx';
import { targetRules } from './target-rule-words.ts';
import { useClearing } from './use-clearing.tsx';
import type { OpenSheet, ShownTarget } from './use-sheet.ts';

const idOf = ({ line }: ShownTarget): string => line.target.id;
const nameOf = ({ line }: ShownTarget): string => line.target.text;
const figuresKept = (saved: number): string => `Đã ghi ${count(saved)} số liệu.`;

/** The figures of an agency's targets in a period, beside what is planned and what was told before. */
export function OwnTargetsPage() {
  return (
    <SheetPage
      isWriting
      title="Chỉ tiêu của tôi"
      titleForOther="Ghi thay cơ quan: chỉ tiêu"
      answers="Số thực hiện của từng chỉ tiêu trong kỳ, cạnh số kế hoạch và số kỳ trước."
    >
      {(work) => <OwnTargets work={work} />}
    </SheetPage>
  );
}

function OwnTargets({ work }: { readonly work: OpenSheet }) {
  const clearing = useClearing(work);
  const canWrite = work.sheet.whyNotWrite === null;
  const missing = work.targets.filter(({ line }) => line.figure === null).length;
  if (work.targets.length === 0)
    return (
      <EmptyState title="Cơ quan không có chỉ tiêu nào trong kỳ này.">
        Chỉ tiêu hiện ở đây khi cơ quan chủ trì chỉ tiêu, hoặc nhiệm vụ của cơ quan gắn với chỉ tiêu.
      </EmptyState>
    );
  return (
    <>
      <p className={styles.counts} aria-live="polite">
        {count(work.targets.length)} chỉ tiêu, {count(missing)} chưa báo cáo.
      </p>
      <CellGrid
        label="Số liệu theo chỉ tiêu"
        rows={work.targets}
        idOf={idOf}
        nameOf={nameOf}
        columns={targetColumns({
          onClear: canWrite ? clearing.clear : undefined,
          onKeepOwn: work.keepOwn,
          onTakeNewest: work.takeNewest,
        })}
        headHeight={37}
        rowHeight={76}
        canEdit={canWrite}
        onCommit={async (changes) => {
          work.keepFigures(
            changes.map(({ row, value }) => ({ id: idOf(row), change: value })),
            figuresKept,
          );
          return null;
        }}
        onOpen={(row, column) => toast(column.whyLocked?.(row) ?? targetRules(row.line.target), 'mind')}
      />
      {clearing.dialog}
      {canWrite && (
        <p className={styles.hint}>
          Viết số theo cách Việt Nam: 1.234,5. Ghi dấu = để giữ như kỳ trước, dán được vùng ô chép từ Excel; phím Delete
          ở ô Thực hiện xóa số đã lưu, có lý do.
        </p>
      )}
    </>
  );
}
