import { IconCircleCheckFilled, IconCircleX } from '@tabler/icons-react';
import type { Target } from '#shared/targets/target.ts';
import { isMet } from '#shared/targets/targets.rules.ts';
import { figure } from '#shared/words/numbers.ts';
import { useActor } from '../../api/session.ts';
import styles from './target-table.module.css';

type YearCellProps = { readonly target: Target; readonly year: number; readonly onOpen: () => void };

/** What a target reached in a year; nothing recorded is said in words, it is not a zero. */
export function YearCell({ target, year, onOpen }: YearCellProps) {
  const canRecord = useActor()?.roles.includes('compiler') ?? false;
  const result = target.results.find((one) => one.year === year);
  const met = result ? isMet(target, result) : null;
  const content = result ? (
    <>
      {result.value !== null && <span className={styles.value}>{figure(result.value)}</span>}
      {met !== null && <MetMark isMet={met} />}
    </>
  ) : (
    <span className={styles.soft}>Chưa ghi</span>
  );
  if (!canRecord) return <div className={styles.result}>{content}</div>;
  return (
    <button
      type="button"
      className={styles.result}
      title={result?.note || undefined}
      aria-label={`Ghi kết quả năm ${year}: ${target.text}`}
      onClick={onOpen}
    >
      {content}
    </button>
  );
}

function MetMark({ isMet }: { readonly isMet: boolean }) {
  const Shape = isMet ? IconCircleCheckFilled : IconCircleX;
  return (
    <span className={styles.met} data-met={isMet}>
      <Shape size={13} aria-hidden />
      {isMet ? 'Đạt' : 'Chưa đạt'}
    </span>
  );
}
