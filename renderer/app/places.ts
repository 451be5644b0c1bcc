import {
  IconBook2,
  IconBuildingBank,
  IconCalendarDue,
  IconDatabase,
  IconHistory,
  IconListDetails,
  IconReport,
  IconSettings,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react';
import type { Role } from '#shared/contract/actor.ts';

const all: readonly Role[] = ['administrator', 'compiler', 'liaison', 'leader'];
const office: readonly Role[] = ['administrator', 'compiler', 'leader'];

/** The parts of the book in the rail, each for the roles that have something to do there. */
const places = [
  { to: '/ke-hoach', label: 'Kế hoạch', Icon: IconBook2, roles: all },
  { to: '/nhiem-vu', label: 'Nhiệm vụ', Icon: IconListDetails, roles: all },
  { to: '/chi-tieu', label: 'Chỉ tiêu', Icon: IconTargetArrow, roles: all },
  { to: '/ky-bao-cao', label: 'Kỳ báo cáo', Icon: IconCalendarDue, roles: office },
  { to: '/co-quan', label: 'Cơ quan', Icon: IconBuildingBank, roles: office },
  { to: '/bao-cao', label: 'Báo cáo', Icon: IconReport, roles: office },
  { to: '/nhat-ky', label: 'Nhật ký', Icon: IconHistory, roles: office },
  { to: '/sao-luu', label: 'Sao lưu', Icon: IconDatabase, roles: ['administrator'] },
  { to: '/cai-dat', label: 'Cài đặt', Icon: IconSettings, roles: office },
  { to: '/tai-khoan', label: 'Tài khoản', Icon: IconUsers, roles: ['administrator'] },
] as const;

/** What somebody with these roles finds in the rail. */
export const placesOf = (roles: readonly Role[]) =>
  places.filter((place) => roles.some((role) => (place.roles as readonly Role[]).includes(role)));
