import { CloseButton, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { brief } from '#shared/words/brief.ts';
import styles from './amendment-page.module.css';

type ChangeCardProps = {
  readonly kind: string;
  readonly before: string;
  readonly isEnded: boolean;
  readonly onEnded: (isEnded: boolean) => void;
  readonly onRemove: () => void;
  /** What is wrong with the row as a whole. */
  readonly reason: string | undefined;
  /** The new words, while the row is not abolished. */
  readonly children: ReactNode;
};

/** One row of the plan that the document changes: its old words, and what becomes of it. */
export function ChangeCard({ kind, before, isEnded, onEnded, onRemove, reason, children }: ChangeCardProps) {
  const name = `${kind.toLowerCase()} "${brief(before, 50)}"`;
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.cardHead}>
        <span className={styles.kind}>{kind}</span>
        <SegmentedControl
          size="xs"
          aria-label={`Cách sửa ${name}`}
          data={[
            { value: 'replace', label: 'Thay bằng nội dung mới' },
            { value: 'end', label: 'Bãi bỏ' },
          ]}
          value={isEnded ? 'end' : 'replace'}
          onChange={(way) => onEnded(way === 'end')}
        />
        <CloseButton aria-label={`Bỏ ${name} khỏi danh sách`} onClick={onRemove} />
      </div>
      <p className={styles.before} data-ended={isEnded || undefined}>
        <b>Bản hiện hành:</b> {before}
      </p>
      {reason && (
        <p role="alert" className={styles.reason}>
          {reason}
        </p>
      )}
      {!isEnded && <div className={styles.next}>{children}</div>}
    </article>
  );
}
