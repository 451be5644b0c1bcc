import { CloseButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { TextLink } from '#shared/plans/plan-text.ts';
import type { PlanSearch } from './plan-search.ts';
import styles from './source-text.module.css';
import { linkKindNames } from './source-words.ts';

type SourceRowsProps = { readonly rows: readonly TextLink[]; readonly onClose: () => void };

const verbs = { target: 'Mở chỉ tiêu', task: 'Mở nhiệm vụ', duty: 'Mở chế độ báo cáo' } as const;

/** Where a row opens; a task opens beside the text, the others on their own part of the page. */
const placeOf = ({ kind, id }: TextLink, before: PlanSearch): PlanSearch & { 'nhiem-vu'?: string } => {
  if (kind === 'task') return { ...before, 'nhiem-vu': id };
  if (kind === 'duty') return { phan: 'che-do-bao-cao', mo: `che-do.${id}` };
  return { phan: 'muc-tieu', 'chi-tieu': id };
};

/** The rows that were read from the sentence chosen in the text. */
export function SourceRows({ rows, onClose }: SourceRowsProps) {
  const navigate = useNavigate();
  if (rows.length === 0)
    return (
      <aside className={styles.rows} aria-live="polite">
        <p className={styles.hint}>Câu được chọn và những dòng lấy từ câu đó hiện ở đây.</p>
      </aside>
    );
  return (
    <aside className={styles.rows} aria-live="polite" aria-label="Dòng lấy từ câu đang chọn">
      <div className={styles.rowsHead}>
        <h2>Câu này đã thành</h2>
        <CloseButton size="sm" aria-label="Bỏ chọn câu" onClick={onClose} />
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id} data-kind={row.kind}>
            <span className={styles.kind}>
              {linkKindNames[row.kind]}
              {row.isFormer && ' (đã được thay)'}
            </span>
            <p>{row.label}</p>
            <button
              type="button"
              onClick={() =>
                navigate({
                  to: '.',
                  search: (previous) => placeOf(row, previous as PlanSearch),
                  resetScroll: false,
                })
              }
            >
              {verbs[row.kind]}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
