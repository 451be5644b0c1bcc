import { ActionIcon, Kbd, Tooltip } from '@mantine/core';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { InHandBar } from '../features/in-hand/in-hand-bar.tsx';
import icon from '../ui/icon.svg';
import styles from './frame.module.css';
import { OwnMenu } from './own-menu.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

type TopBarProps = { readonly onSearch: () => void; readonly onShowShortcuts: () => void };

export function TopBar({ onSearch, onShowShortcuts }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.brand} aria-label="Sổ Kế Hoạch">
        <img src={icon} alt="" width={22} height={22} />
        <span>Sổ Kế Hoạch</span>
      </Link>
      <InHandBar />
      <button type="button" className={styles.search} aria-label="Tìm trong sổ Ctrl + K" onClick={onSearch}>
        <IconSearch size={16} stroke={1.8} aria-hidden />
        <span>Tìm trong sổ</span>
        <Kbd size="xs">Ctrl + K</Kbd>
      </button>
      <OwnMenu />
      <Tooltip label="Phím tắt (?)">
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Xem phím tắt" onClick={onShowShortcuts}>
          <IconKeyboard size={20} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <ThemeSwitch />
    </header>
  );
}
