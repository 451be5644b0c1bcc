import { ActionIcon, Tooltip } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { roleNames } from '#shared/words/labels.ts';
import { useActor } from '../api/session.ts';
import styles from './frame.module.css';
import icon from '../ui/icon.svg';
import { ThemeSwitch } from './theme-switch.tsx';

type TopBarProps = { readonly onShowShortcuts: () => void };

export function TopBar({ onShowShortcuts }: TopBarProps) {
  const actor = useActor();
  return (
    <header className={styles.bar}>
      <Link to="/ke-hoach" className={styles.brand}>
        <img src={icon} alt="" width={22} height={22} />
        Sổ Kế Hoạch
      </Link>
      <div className={styles.space} />
      {actor && (
        <div className={styles.person}>
          <span>{actor.name}</span>
          <small>{actor.roles.map((role) => roleNames[role]).join(', ')}</small>
        </div>
      )}
      <Tooltip label="Phím tắt (?)">
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Xem phím tắt" onClick={onShowShortcuts}>
          <IconKeyboard size={20} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <ThemeSwitch />
    </header>
  );
}
