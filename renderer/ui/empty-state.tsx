import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

type EmptyStateProps = { readonly title: string; readonly children?: ReactNode };

/** An empty place says what to do first. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.next}>{children}</div>}
    </div>
  );
}
