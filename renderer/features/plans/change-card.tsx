import { CloseButton, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { brief } from '#shared/words/brief.ts';
import styles from './amendment-page.module.css';

type Change<W> = { readonly before: string; readonly isEnded: boolean; readonly words: W };

export type ChangeCardProps<C extends Change<object>> = {
  readonly change: C;
  /** The reason beside a field; '' for the row as a whole. */
  readonly reasonOf: (path: string) => string | undefined;
  readonly onChange: (change: C) => void;
  readonly onRemove: () => void;
};

type Writing<W> = {
  readonly words: W;
  readonly reasonOf: (path: string) => string | undefined;
  readonly change: (words: Partial<W>) => void;
};

type FramedCardProps<C extends Change<object>> = ChangeCardProps<C> & {
  readonly kind: string;
  /** The fields that say their own reasons. */
  readonly ownFields: readonly string[];
  /** The new words, while the row is not abolished. */
  readonly children: (writing: Writing<C['words']>) => ReactNode;
};

/** One row of the plan that the document changes: its old words, and what becomes of it. */
export function ChangeCard<C extends Change<object>>(props: FramedCardProps<C>) {
  const { kind, change, ownFields, reasonOf, onChange, onRemove, children } = props;
  const { before, isEnded } = change;
  const reason = ownFields.some((path) => reasonOf(path) !== undefined) ? undefined : reasonOf('');
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
          onChange={(way) => onChange({ ...change, isEnded: way === 'end' })}
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
      {!isEnded && (
        <div className={styles.next}>
          {children({
            words: change.words,
            reasonOf,
            change: (words) => onChange({ ...change, words: { ...change.words, ...words } }),
          })}
        </div>
      )}
    </article>
  );
}
