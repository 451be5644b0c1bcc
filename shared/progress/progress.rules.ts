import type { Actor } from '../contract/actor.ts';
import type { AssignmentRole } from '../tasks/task.ts';
import { shortDate } from '../words/dates.ts';
import type { Status } from './progress-entry.ts';

type Recording = {
  readonly status: Status;
  readonly result: string;
  readonly stopReason: string;
  readonly completedOn?: string | null;
  readonly isNothingToReport?: boolean;
};
type Assigned = { readonly agencyId: string; readonly role: AssignmentRole };

/** Why this entry can't be kept as it stands, or null. Form and handler share it. */
export const whyNotRecord = (entry: Recording): string | null => {
  const { isNothingToReport = false, completedOn = null } = entry;
  if (isNothingToReport && entry.result !== '')
    return 'Không phát sinh thì để trống kết quả thực hiện, hoặc bỏ chọn "Không phát sinh".';
  if (isNothingToReport && (entry.status === 'done' || entry.status === 'stopped'))
    return 'Không phát sinh thì trạng thái là chưa thực hiện hoặc đang thực hiện.';
  if (completedOn !== null && entry.status !== 'done')
    return 'Ngày hoàn thành chỉ ghi khi nhiệm vụ đã hoàn thành: để trống, hoặc đổi trạng thái.';
  if (entry.status === 'stopped' && entry.stopReason === '') return 'Nhiệm vụ dừng phải có lý do dừng.';
  if (entry.status === 'done' && entry.result === '') return 'Nhiệm vụ hoàn thành phải có kết quả thực hiện.';
  return null;
};

/** Why something can't have been finished on this day, or null. */
export const whyNotCompletedOn = (completedOn: string | null, today: string): string | null =>
  completedOn !== null && completedOn > today
    ? `Ngày hoàn thành ${shortDate(completedOn)} chưa đến: chọn từ ${shortDate(today)} trở về trước.`
    : null;

/** Why this person may not record for this agency, or null. A liaison speaks only for the own agency. */
export const whyNotRecordFor = (actor: Actor, agencyId: string, assigned: readonly Assigned[]): string | null => {
  if (!actor.roles.includes('compiler') && actor.agencyId !== agencyId)
    return 'Đầu mối chỉ được cập nhật tiến độ của cơ quan mình.';
  if (!assigned.some((assignment) => assignment.agencyId === agencyId))
    return 'Cơ quan này không được giao nhiệm vụ: chỉ đơn vị chủ trì, phối hợp hoặc thuộc nhóm được giao mới cập nhật được.';
  return null;
};

/** Whether a person reads an entry: what is still a draft stays with the agency itself and the office that keeps the book. */
export const isVisibleTo = (actor: Actor, entry: { readonly isDraft: boolean; readonly agencyId: string }): boolean =>
  !entry.isDraft || actor.agencyId === entry.agencyId || actor.roles.some((role) => role !== 'liaison');

/** Why this person may not clear what an agency recorded, or null. */
export const whyNotRemove = (actor: Actor, agencyId: string): string | null =>
  actor.roles.includes('compiler') || actor.agencyId === agencyId
    ? null
    : 'Đầu mối chỉ được xóa kết quả của cơ quan mình.';

/** Why no entry of this year belongs to the task, or null. */
export const whyNotInYear = (task: { yearFrom: number; yearTo: number }, year: number): string | null =>
  year < task.yearFrom || year > task.yearTo
    ? `Năm ${year} nằm ngoài thời gian của nhiệm vụ (${task.yearFrom}–${task.yearTo}).`
    : null;

/** Whether an agency's entry stands for the whole task: the lead's, or where nobody leads any doer's. */
export const standsForTask = (agencyId: string, assigned: readonly Assigned[]): boolean => {
  const own = assigned.filter((assignment) => assignment.agencyId === agencyId).map(({ role }) => role);
  if (own.includes('lead')) return true;
  return own.includes('joint') && !assigned.some((assignment) => assignment.role === 'lead');
};
