import type { AgencyKind, AgencyLevel } from '#shared/agencies/catalogue.ts';
import type { WorkKind } from '#shared/agencies/succession.ts';
import type { SuccessionKind } from '#shared/agencies/succession-kinds.ts';
import type { Certainty, MoveRole } from '#shared/agencies/succession-preview.ts';
import { dayBefore } from '#shared/agencies/validity.rules.ts';
import { shortDate } from '#shared/words/dates.ts';

export const agencyKindNames = {
  'uy-ban': 'Ủy ban nhân dân',
  so: 'Sở',
  'don-vi': 'Cơ quan, đơn vị khác',
  'doan-the': 'Đoàn thể',
  bo: 'Bộ, ngành trung ương',
  'cap-huyen': 'Cấp huyện',
  'cap-xa': 'Cấp xã',
  group: 'Nhóm cơ quan',
} satisfies Record<AgencyKind, string>;

export const agencyLevelNames = {
  'trung-uong': 'Trung ương',
  tinh: 'Tỉnh, thành phố',
  huyen: 'Huyện',
  xa: 'Xã',
} satisfies Record<AgencyLevel, string>;

export const successionKindNames = {
  rename: 'Đổi tên',
  merge: 'Hợp nhất, sáp nhập',
  split: 'Chia tách',
  dissolve: 'Giải thể',
} satisfies Record<SuccessionKind, string>;

export const certaintyNames = {
  high: 'căn cứ rõ ràng',
  'medium-high': 'căn cứ khá rõ',
  medium: 'cần kiểm tra lại',
  low: 'chưa chắc chắn',
} satisfies Record<Certainty, string>;

/** As they stand behind a count: "03 nhiệm vụ". */
export const workNames = {
  task: 'nhiệm vụ',
  target: 'chỉ tiêu',
  duty: 'chế độ báo cáo',
  plan: 'vai trò cơ quan thường trực',
  unit: 'đơn vị trực thuộc',
  person: 'tài khoản đầu mối',
  office: 'sổ đang sử dụng',
} satisfies Record<WorkKind, string>;

export const moveRoleNames = {
  lead: 'Chủ trì',
  joint: 'Cùng thực hiện',
  support: 'Phối hợp',
  member: 'Thuộc nhóm được giao',
  reports: 'Gửi báo cáo',
  receives: 'Nhận báo cáo',
  standing: 'Cơ quan thường trực',
  superior: 'Cấp trên trực tiếp',
  speaker: 'Cơ quan của đầu mối',
  keeper: 'Cơ quan sử dụng sổ',
} satisfies Record<MoveRole, string>;

/** "Chia tách từ ngày 01/03/2025". */
export const successionInWords = (kind: SuccessionKind, happensOn: string): string =>
  `${successionKindNames[kind]} từ ngày ${shortDate(happensOn)}`;

/** "đến hết ngày 28/02/2025" for what happens on 01/03/2025. */
export const lastDayInWords = (happensOn: string): string => `đến hết ngày ${shortDate(dayBefore(happensOn))}`;
