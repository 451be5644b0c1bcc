import {
  IconBook2,
  IconBuildingBank,
  IconCalendarDue,
  IconChecklist,
  IconDatabase,
  IconHelpCircle,
  IconHistory,
  IconLayoutDashboard,
  IconListDetails,
  IconPencil,
  IconReport,
  IconSend,
  IconSettings,
  IconTargetArrow,
  IconTransfer,
  IconUsers,
} from '@tabler/icons-react';
import type { Role } from '#shared/contract/actor.ts';

const all: readonly Role[] = ['administrator', 'compiler', 'liaison', 'leader'];
const office: readonly Role[] = ['administrator', 'compiler', 'leader'];

/** The parts of the book in the rail, each for the roles that have something to do there. */
const places = [
  { to: '/viec-cua-toi', label: 'Việc của tôi', Icon: IconChecklist, roles: ['liaison'] },
  { to: '/chi-tieu-cua-toi', label: 'Chỉ tiêu của tôi', Icon: IconTargetArrow, roles: ['liaison'] },
  { to: '/gui-ket-qua', label: 'Gửi kết quả', Icon: IconSend, roles: ['liaison'] },
  { to: '/tong-quan', label: 'Tổng quan', Icon: IconLayoutDashboard, roles: all },
  { to: '/ke-hoach', label: 'Kế hoạch', Icon: IconBook2, roles: all },
  { to: '/nhiem-vu', label: 'Nhiệm vụ', Icon: IconListDetails, roles: office },
  { to: '/chi-tieu', label: 'Chỉ tiêu', Icon: IconTargetArrow, roles: office },
  { to: '/ky-bao-cao', label: 'Kỳ báo cáo', Icon: IconCalendarDue, roles: office },
  { to: '/viec-cua-toi', label: 'Ghi thay cơ quan', Icon: IconPencil, roles: ['compiler'] },
  { to: '/trao-doi', label: 'Trao đổi tệp', Icon: IconTransfer, roles: ['administrator', 'compiler'] },
  { to: '/co-quan', label: 'Cơ quan', Icon: IconBuildingBank, roles: office },
  { to: '/bao-cao', label: 'Báo cáo', Icon: IconReport, roles: all },
  { to: '/nhat-ky', label: 'Nhật ký', Icon: IconHistory, roles: office },
  { to: '/sao-luu', label: 'Sao lưu', Icon: IconDatabase, roles: ['administrator'] },
  { to: '/cai-dat', label: 'Cài đặt', Icon: IconSettings, roles: office },
  { to: '/tai-khoan', label: 'Tài khoản', Icon: IconUsers, roles: ['administrator'] },
  { to: '/tro-giup', label: 'Trợ giúp', Icon: IconHelpCircle, roles: all },
] as const;

export type Place = (typeof places)[number];

/** In the book of one agency its liaison opens the packages that the office sends. */
const alsoInAgencyBook: readonly string[] = ['/trao-doi'];

/** What somebody with these roles finds in the rail, each place once. */
export const placesOf = (roles: readonly Role[], isAgencyBook: boolean): Place[] =>
  places
    .filter(
      (place) =>
        roles.some((role) => (place.roles as readonly Role[]).includes(role)) ||
        (isAgencyBook && roles.includes('liaison') && alsoInAgencyBook.includes(place.to)),
    )
    .filter((place, at, list) => list.findIndex(({ to }) => to === place.to) === at);

type ClosedPage = { readonly to: string; readonly label: string; readonly roles: readonly Role[] };

/** The pages that are refused to other roles; what else has no place in somebody's rail can be looked at by its address. */
const closedPages: readonly ClosedPage[] = [
  ...places.filter(({ to }) => ['/trao-doi', '/nhat-ky', '/sao-luu', '/tai-khoan'].includes(to)),
  { to: '/thung-rac', label: 'Thùng rác', roles: office },
  { to: '/ky-bao-cao/nhac-viec', label: 'Nhắc việc', roles: office },
];

/** The page of an address, where it is not for the roles whose places these are. */
export const closedPageOf = (path: string, roles: readonly Role[], own: readonly Place[]): ClosedPage | undefined =>
  closedPages.find(
    ({ to, roles: allowed }) =>
      path.startsWith(to) && !own.some((place) => place.to === to) && !roles.some((role) => allowed.includes(role)),
  );

/** Where somebody with these roles begins; an empty book begins with its first plan. */
export const homeOf = (roles: readonly Role[], isEmpty: boolean) => {
  const worksFor = roles.filter((role) => role !== 'administrator');
  if (worksFor.length > 0 && worksFor.every((role) => role === 'liaison')) return '/viec-cua-toi';
  return isEmpty ? '/ke-hoach' : '/tong-quan';
};
