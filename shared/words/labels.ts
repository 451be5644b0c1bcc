import type { Role, Threshold } from '../contract/actor.ts';
import type { Status } from '../progress/progress-entry.ts';
import type { AssignmentRole, Rhythm, Standing, TaskGap } from '../tasks/task.ts';

export const statusNames = {
  'not-started': 'Chưa thực hiện',
  'in-progress': 'Đang thực hiện',
  done: 'Hoàn thành',
  stopped: 'Dừng',
} satisfies Record<Status, string>;

export const standingNames = { ...statusNames, 'not-reported': 'Chưa báo cáo' } satisfies Record<Standing, string>;

export const roleInTaskNames = {
  lead: 'Chủ trì',
  joint: 'Cùng thực hiện',
  support: 'Phối hợp',
} satisfies Record<AssignmentRole, string>;

export const gapNames = {
  lead: 'Chưa có chủ trì',
  deadline: 'Chưa có thời hạn',
  targets: 'Chưa gắn chỉ tiêu',
} satisfies Record<TaskGap, string>;

export const rhythmNames = {
  once: 'Một lần',
  yearly: 'Hằng năm',
  continuous: 'Thường xuyên',
} satisfies Record<Rhythm, string>;

export const dutyNames = {
  annual: 'Báo cáo năm',
  semiannual: 'Báo cáo 6 tháng',
  midterm: 'Báo cáo giữa kỳ',
  final: 'Báo cáo tổng kết',
  adhoc: 'Báo cáo đột xuất',
  other: 'Báo cáo khác',
};

/** A place of the plan as people call it; the last paragraph has no number of its own. */
export const sectionName = (label: string): string => (label === 'closing' ? 'Phần kết' : label);

export const roleNames = {
  administrator: 'Quản trị',
  compiler: 'Chuyên viên tổng hợp',
  liaison: 'Đầu mối',
  leader: 'Lãnh đạo',
} satisfies Record<Role, string>;

export const thresholdNames = {
  newcomer: 'Người mở sổ lần đầu',
  stranger: 'Người chưa đăng nhập',
  locked: 'Người đang bị khóa màn hình',
  expired: 'Người phải đổi mật khẩu',
} satisfies Record<Threshold, string>;
