import { Tooltip } from '@mantine/core';
import { IconChevronsLeft, IconChevronsRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import styles from './frame.module.css';
import type { Place } from './places.ts';

type RailProps = {
  readonly places: readonly Place[];
  readonly isNarrow: boolean;
  readonly onToggle: () => void;
};

export function Rail({ places, isNarrow, onToggle }: RailProps) {
  const Fold = isNarrow ? IconChevronsRight : IconChevronsLeft;
  return (
    <nav className={styles.rail} aria-label="Các phần của sổ">
      {places.map(({ to, label, Icon }) => (
        <Tooltip key={to} label={label} position="right" disabled={!isNarrow}>
          <Link to={to} className={styles.place} aria-label={label}>
            <Icon size={20} stroke={1.6} aria-hidden />
            <span className={styles.label}>{label}</span>
          </Link>
        </Tooltip>
      ))}
      <button
        type="button"
        className={styles.fold}
        aria-expanded={!isNarrow}
        aria-label={isNarrow ? 'Mở rộng thanh bên' : 'Thu gọn thanh bên'}
        onClick={onToggle}
      >
        <Fold size={18} stroke={1.6} aria-hidden />
        <span className={styles.label}>Thu gọn</span>
      </button>
    </nav>
  );
}
