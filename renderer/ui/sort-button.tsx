import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './sort-button.module.css';

type Sorted = 'asc' | 'desc' | false;

const sortWords = { asc: 'ascending', desc: 'descending' } as const;

/** How the head of a column says what its rows are sorted by. */
export const ariaSort = (sorted: Sorted) => (sorted ? sortWords[sorted] : 'none');

type SortButtonProps = {
  readonly sorted: Sorted;
  readonly onSort: ((event: unknown) => void) | undefined;
  readonly children: ReactNode;
};

/** The head of a column that its rows are sorted by at a press. */
export function SortButton({ sorted, onSort, children }: SortButtonProps) {
  const Arrow = sorted === 'desc' ? IconChevronDown : IconChevronUp;
  return (
    <button type="button" className={styles.sort} data-sorted={sorted || undefined} onClick={onSort}>
      {children}
      <Arrow size={14} aria-hidden />
    </button>
  );
}
