import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { Concern } from '#shared/papers/paper.ts';
import styles from './composer.module.css';

/** What must be put right, then what somebody should have seen. */
export function ConcernList({ concerns }: { readonly concerns: readonly Concern[] }) {
  if (concerns.length === 0)
    return (
      <p className={styles.right}>
        <IconCircleCheck size={16} aria-hidden /> Không có điều gì cần xem lại.
      </p>
    );
  return (
    <ul className={styles.concerns} aria-label="Những điều cần xem">
      {concerns.map(({ level, words }) => (
        <li key={words} data-level={level}>
          {level === 'must' ? <IconCircleX size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
          <span>
            <strong>{level === 'must' ? 'Phải sửa' : 'Cần xem'}:</strong> {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
