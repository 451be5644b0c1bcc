import { useEffect, useRef } from 'react';
import { AgencyPart } from './agency-part.tsx';
import { ComparePart } from './compare-part.tsx';
import { FindingList } from './finding-list.tsx';
import { HeadPart } from './head-part.tsx';
import styles from './review.module.css';
import { ReviewRow } from './review-row.tsx';
import { rowsOfPart } from './review-rows.ts';
import type { ReviewPart } from './review-search.ts';
import { columnsOf, isPartOfRows } from './review-words.ts';
import type { ReviewWork } from './use-review.ts';
import type { Editing } from './use-review-keys.ts';

type ReviewPanelProps = {
  readonly work: ReviewWork;
  readonly part: ReviewPart;
  readonly planId: string | null;
  readonly editing: Editing;
  readonly onRow: (rowId: string) => void;
};

/** The part of the draft in view. */
export function ReviewPanel({ work, part, planId, editing, onRow }: ReviewPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const rowId = work.looked?.rowId ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part shows the row in hand at another place
  useEffect(() => {
    if (rowId === null) return;
    const frame = requestAnimationFrame(() =>
      panel.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [rowId, part]);
  return (
    <div ref={panel} className={styles.panel} data-part={part}>
      {part === 'van-ban' && <HeadPart work={work} />}
      {part === 'co-quan' && <AgencyPart work={work} onRow={onRow} />}
      {part === 'so-sanh' && <ComparePart work={work} planId={planId} onRow={onRow} />}
      {part === 'can-xem' && <FindingList work={work} />}
      <ReviewRows work={work} part={part} editing={editing} />
    </div>
  );
}

function ReviewRows({ work, part, editing }: Pick<ReviewPanelProps, 'work' | 'part' | 'editing'>) {
  const rows = rowsOfPart(work, part);
  if (!isPartOfRows(part)) return null;
  if (rows.length === 0)
    return (
      <p className={`${styles.part} ${styles.soft}`}>
        {part === 'can-xem'
          ? 'Không còn dòng nào cần xem.'
          : 'Không có dòng nào. Bôi chọn chữ trong văn bản để thêm một dòng.'}
      </p>
    );
  return (
    <div className={styles.grid} data-of={part}>
      <div className={styles.columns} aria-hidden>
        {columnsOf[part].map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <ol className={styles.rows} aria-label={part === 'can-xem' ? 'Các dòng cần xem' : 'Các dòng của bản nháp'}>
        {rows.map((placed, at) => (
          <ReviewRow
            key={placed.row.id}
            placed={placed}
            nextId={part === 'can-xem' ? undefined : rows[at + 1]?.row.id}
            isChosen={work.looked?.rowId === placed.row.id}
            isEdited={editing.editedId === placed.row.id}
            isAccepted={work.accepted.has(placed.row.id)}
            work={work}
            onEdit={editing.edit}
          />
        ))}
      </ol>
    </div>
  );
}
