import { Tooltip } from '@mantine/core';
import { IconChevronsLeft, IconChevronsRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useActor } from '../api/session.ts';
import { useStanding } from '../features/packages/use-standing.ts';
import styles from './frame.module.css';
import { placesOf } from './places.ts';

type RailProps = { readonly isNarrow: boolean; readonly onToggle: () => void };

export function Rail({ isNarrow, onToggle }: RailProps) {
  const roles = useActor()?.roles ?? [];
  const isAgencyBook = useStanding()?.kind === 'liaison';
  const Fold = isNarrow ? IconChevronsRight : IconChevronsLeft;
  return (
    <nav className={styles.rail} aria-label="Các phần của sổ">
      {placesOf(roles, isAgencyBook).map(({ to, label, Icon }) => (
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
