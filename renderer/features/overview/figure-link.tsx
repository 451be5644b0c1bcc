import { Link } from '@tanstack/react-router';
import type { Figure } from '#shared/overview/overview.ts';
import { figure as inFigures } from '#shared/words/numbers.ts';
import { searchOfFilter } from '../tasks/task-search.ts';
import styles from './overview.module.css';

type FigureLinkProps = { readonly figure: Figure; readonly label: string; readonly className?: string | undefined };

/** A count that opens the tasks it was counted from; nothing to open at 0. */
export function FigureLink({ figure: { count, filter }, label, className = '' }: FigureLinkProps) {
  if (count === 0) return <span className={`${styles.zero} ${className}`}>0</span>;
  return (
    <Link
      to="/nhiem-vu"
      search={searchOfFilter(filter)}
      className={`${styles.figure} ${className}`}
      aria-label={`${label}: ${inFigures(count)} nhiệm vụ`}
      data-tasks={count}
    >
      {inFigures(count)}
    </Link>
  );
}
