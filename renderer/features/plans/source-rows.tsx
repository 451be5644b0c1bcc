import { CloseButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { TextLink, TextRow } from '#shared/plans/plan-text.ts';
import { brief } from '#shared/words/brief.ts';
import { count } from '#shared/words/numbers.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { type PlanSearch, placeOfRow } from './plan-search.ts';
import styles from './source-text.module.css';
import { linkKindNames } from './source-words.ts';

type SourceRowsProps = {
  readonly rows: readonly TextLink[];
  readonly unlinked: readonly TextRow[];
  readonly onClose: () => void;
  /** Begins to choose a sentence for a row; undefined for those who only read. */
  readonly onLink: ((id: string) => void) | undefined;
  readonly onUnlink: ((row: TextRow) => void) | undefined;
};

const verbs = { target: 'Mở chỉ tiêu', task: 'Mở nhiệm vụ', duty: 'Mở chế độ báo cáo' } as const;

/** The rows that were read from the sentence chosen in the text; while none is chosen, the rows without a sentence. */
export function SourceRows({ rows, unlinked, onClose, onLink, onUnlink }: SourceRowsProps) {
  const navigate = useNavigate();
  const open = (row: TextRow) =>
    navigate({ to: '.', search: (previous) => placeOfRow(row, previous as PlanSearch), resetScroll: false });
  if (rows.length === 0) return <Unlinked rows={unlinked} onOpen={open} onLink={onLink} />;
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
            <div className={styles.actions}>
              <TextButton onClick={() => open(row)}>{verbs[row.kind]}</TextButton>
              {onLink && <TextButton onClick={() => onLink(row.id)}>Chọn câu khác</TextButton>}
              {onUnlink && <TextButton onClick={() => onUnlink(row)}>Bỏ liên kết</TextButton>}
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}

type UnlinkedProps = Pick<SourceRowsProps, 'onLink'> & {
  readonly rows: readonly TextRow[];
  readonly onOpen: (row: TextRow) => void;
};

function Unlinked({ rows, onOpen, onLink }: UnlinkedProps) {
  return (
    <aside className={styles.rows} aria-live="polite" aria-label="Dòng chưa có câu trong văn bản">
      {rows.length === 0 ? (
        <p className={styles.hint}>
          Mọi dòng đều có câu trong văn bản. Câu được chọn và dòng lấy từ câu đó hiện ở đây.
        </p>
      ) : (
        <>
          <div className={styles.rowsHead}>
            <h2>Chưa có câu trong văn bản ({count(rows.length)})</h2>
          </div>
          <ul>
            {rows.map((row) => (
              <li key={row.id} data-kind={row.kind}>
                <span className={styles.kind}>{linkKindNames[row.kind]}</span>
                <p>{brief(row.label, 140)}</p>
                <div className={styles.actions}>
                  <TextButton onClick={() => onOpen(row)}>{verbs[row.kind]}</TextButton>
                  {onLink && <TextButton onClick={() => onLink(row.id)}>Chọn câu</TextButton>}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
