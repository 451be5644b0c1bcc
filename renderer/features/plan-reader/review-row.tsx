import { Button } from '@mantine/core';
import { memo } from 'react';
import { type PlacedRow, wordsOf } from '#shared/plan-reader/review/draft-rows.ts';
import { sectionName } from '#shared/words/labels.ts';
import styles from './review.module.css';
import { rolesOf, sureness, whenOf } from './review-words.ts';
import { RowForm } from './row-form.tsx';
import type { ReviewWork } from './use-review.ts';

type ReviewRowProps = {
  readonly placed: PlacedRow;
  /** The row it can be joined with. */
  readonly nextId: string | undefined;
  readonly isChosen: boolean;
  readonly isEdited: boolean;
  readonly isAccepted: boolean;
  readonly work: ReviewWork;
  readonly onEdit: (rowId: string | null) => void;
};

/** One row of the draft; in hand it tells why it was read so, and what can be done with it. */
export const ReviewRow = memo(
  function ReviewRow({ placed, nextId, isChosen, isEdited, isAccepted, work, onEdit }: ReviewRowProps) {
    const { row } = placed;
    const when = whenOf(row);
    const look = () => work.look({ rowId: row.id, from: row.span.from, to: row.span.to });
    return (
      <li className={styles.row} data-row={row.id} data-chosen={isChosen || undefined}>
        <button type="button" className={styles.rowHead} aria-pressed={isChosen} onClick={look}>
          <span className={styles.place}>{sectionName(row.section)}</span>
          <span className={styles.words}>{wordsOf(row)}</span>
          <span className={styles.who}>
            {rolesOf(row).map(({ role, names }) => (
              <span key={role} className={styles.role}>
                <span className={styles.soft}>{role}: </span>
                {names.join(', ')}
              </span>
            ))}
            {placed.kind === 'task' && rolesOf(row).length === 0 && (
              <span className={styles.soft}>Không nêu cơ quan</span>
            )}
          </span>
          <span className={styles.when}>{when}</span>
          <RowMark isAccepted={isAccepted} confidence={row.confidence} />
        </button>
        {isChosen && !isEdited && (
          <>
            <p className={styles.why}>
              Đọc theo quy tắc: {row.rule} ({sureness(row.confidence)}, {Math.round(row.confidence * 100)}%).
            </p>
            <RowActions placed={placed} nextId={nextId} work={work} onEdit={onEdit} isAccepted={isAccepted} />
          </>
        )}
        {isEdited && <RowForm placed={placed} work={work} onLeave={() => onEdit(null)} />}
      </li>
    );
  },
  (before, after) =>
    before.placed.row === after.placed.row &&
    before.nextId === after.nextId &&
    before.isChosen === after.isChosen &&
    before.isEdited === after.isEdited &&
    before.isAccepted === after.isAccepted &&
    !after.isChosen &&
    !after.isEdited,
);

type RowMarkProps = { readonly isAccepted: boolean; readonly confidence: number };

/** Whether a person has seen the row, or should. */
function RowMark({ isAccepted, confidence }: RowMarkProps) {
  const words = isAccepted ? 'đã xem' : confidence < 0.75 ? sureness(confidence) : '';
  if (words === '') return <span />;
  return (
    <span className={isAccepted ? styles.seen : styles.unsure} role="img" aria-label={words} title={words}>
      {isAccepted ? '✓' : '●'}
    </span>
  );
}

type RowActionsProps = Pick<ReviewRowProps, 'placed' | 'nextId' | 'work' | 'onEdit' | 'isAccepted'>;

function RowActions({ placed: { row }, nextId, work, onEdit, isAccepted }: RowActionsProps) {
  return (
    <div className={styles.actions}>
      {!isAccepted && (
        <Button size="compact-sm" onClick={() => work.make({ do: 'accept', ids: [row.id] })}>
          Chấp nhận
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => onEdit(row.id)}>
        Sửa
      </Button>
      {nextId !== undefined && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => work.make({ do: 'join', id: row.id, withId: nextId })}
        >
          Gộp với dòng sau
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" color="red" onClick={() => work.make({ do: 'drop', id: row.id })}>
        Bỏ dòng
      </Button>
    </div>
  );
}
