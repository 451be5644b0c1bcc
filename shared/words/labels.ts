import type { Role, Threshold } from '../contract/actor.ts';
import type { PaperState } from '../papers/paper.ts';
import type { PeriodKind, PeriodState } from '../periods/period.ts';
import type { entryFields, Status } from '../progress/progress-entry.ts';
import type { ReminderWay } from '../reminders/reminder.ts';
import type { SubmissionState } from '../submissions/submission.ts';
import type { AssignmentRole, Rhythm, Standing, TaskGap } from '../tasks/task.ts';
import type { Timeliness } from '../tasks/timeliness.rules.ts';

export const statusNames = {
  'not-started': 'Chưa thực hiện',
  'in-progress': 'Đang thực hiện',
  done: 'Hoàn thành',
  stopped: 'Dừng',
} satisfies Record<Status, string>;

export const standingNames = {
  ...statusNames,
  'nothing-to-report': 'Không phát sinh',
  'not-reported': 'Chưa báo cáo',
} satisfies Record<Standing, string>;

export const timelinessNames = {
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  'in-time': 'Đang thực hiện trong hạn',
  overdue: 'Quá hạn chưa hoàn thành',
  suspended: 'Dừng',
} satisfies Record<Timeliness, string>;

export const submissionNames = {
  'not-sent': 'Chưa gửi',
  sent: 'Đã gửi',
  received: 'Đã tiếp nhận',
  approved: 'Đã duyệt',
  returned: 'Trả lại',
} satisfies Record<SubmissionState, string>;

export const periodKindNames = {
  month: 'Tháng',
  quarter: 'Quý',
  'half-year': '6 tháng',
  year: 'Năm',
  midterm: 'Giữa kỳ',
  final: 'Tổng kết',
  adhoc: 'Đột xuất',
} satisfies Record<PeriodKind, string>;

export const periodStateNames = { open: 'Đang mở', closed: 'Đã đóng' } satisfies Record<PeriodState, string>;

export const paperStateNames = { draft: 'Dự thảo', signed: 'Đã ký' } satisfies Record<PaperState, string>;

export const reminderWayNames = {
  email: 'Thư điện tử',
  zalo: 'Zalo',
  phone: 'Điện thoại',
  letter: 'Công văn',
  other: 'Cách khác',
} satisfies Record<ReminderWay, string>;

export const entryFieldNames = {
  status: 'Trạng thái',
  completedOn: 'Ngày hoàn thành',
  isNothingToReport: 'Không phát sinh',
  result: 'Kết quả thực hiện',
  evidence: 'Văn bản minh chứng',
  obstacles: 'Khó khăn, vướng mắc',
  delayCause: 'Nguyên nhân chậm',
  proposals: 'Đề xuất, kiến nghị',
  nextSteps: 'Việc tiếp theo',
  stopReason: 'Lý do dừng',
} satisfies Record<(typeof entryFields)[number], string>;

export const roleInTaskNames = {
  lead: 'Chủ trì',
  joint: 'Cùng thực hiện',
  support: 'Phối hợp',
} satisfies Record<AssignmentRole, string>;

export const gapNames = {
  lead: 'Chưa có chủ trì',
  deadline: 'Chưa có thời hạn',
  targets: 'Chưa gắn chỉ tiêu',
  evidence: 'Chưa có minh chứng',
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
