import { Tooltip } from '@mantine/core';
import {
  IconBook2,
  IconBuildingBank,
  IconChevronsLeft,
  IconChevronsRight,
  IconDatabase,
  IconListDetails,
  IconReport,
  IconSettings,
  IconTargetArrow,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useActor } from '../api/session.ts';
import styles from './frame.module.css';

const places = [
  { to: '/ke-hoach', label: 'Kế hoạch', Icon: IconBook2 },
  { to: '/nhiem-vu', label: 'Nhiệm vụ', Icon: IconListDetails },
  { to: '/chi-tieu', label: 'Chỉ tiêu', Icon: IconTargetArrow },
  { to: '/co-quan', label: 'Cơ quan', Icon: IconBuildingBank },
  { to: '/bao-cao', label: 'Báo cáo', Icon: IconReport },
  { to: '/sao-luu', label: 'Sao lưu', Icon: IconDatabase, only: 'administrator' },
  { to: '/cai-dat', label: 'Cài đặt', Icon: IconSettings },
] as const;

type RailProps = { readonly isNarrow: boolean; readonly onToggle: () => void };

export function Rail({ isNarrow, onToggle }: RailProps) {
  const roles = useActor()?.roles ?? [];
  const seen = places.filter((place) => !('only' in place) || roles.includes(place.only));
  const Fold = isNarrow ? IconChevronsRight : IconChevronsLeft;
  return (
    <nav className={styles.rail} aria-label="Các phần của sổ">
      {seen.map(({ to, label, Icon }) => (
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
