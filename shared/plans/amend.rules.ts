import { isSameDeadline, whyNotDeadline } from '../tasks/edit-task.rules.ts';
import { shortDate } from '../words/dates.ts';
import type { AmendedTarget, AmendedTask, AmendFields } from './amend-fields.ts';
import { whyNotDay } from './plan-day.rules.ts';
import type { PlanFault } from './plan-fields.ts';

type Amended = {
  readonly periodStart: number;
  readonly periodEnd: number;
  readonly issuedOn: string | null;
};

const dayFault = (plan: Amended, day: string, today: string): string | null => {
  const wrong = whyNotDay('Ngày ban hành', day);
  if (wrong !== null) return wrong;
  if (day > today) return `Ngày ban hành ${shortDate(day)} chưa tới: chọn ngày không sau hôm nay.`;
  if (plan.issuedOn !== null && day.slice(0, plan.issuedOn.length) < plan.issuedOn)
    return `Ngày ban hành ${shortDate(day)} trước ngày ban hành kế hoạch (${shortDate(plan.issuedOn)}): chọn ngày sau đó.`;
  return null;
};

/** What is wrong with the document itself. */
export const listAmendmentFaults = (plan: Amended, fields: AmendFields, today: string): PlanFault<string>[] => {
  const faults: PlanFault<string>[] = [];
  if (fields.docType === '') faults.push({ path: 'docType', reason: 'Loại văn bản: không được để trống.' });
  const day = dayFault(plan, fields.issuedOn, today);
  if (day !== null) faults.push({ path: 'issuedOn', reason: day });
  const ids = [...fields.tasks.map((task) => task.taskId), ...fields.targets.map((target) => target.targetId)];
  if (ids.length + fields.addedTasks.length + fields.addedTargets.length === 0)
    faults.push({
      path: 'tasks',
      reason: 'Chọn ít nhất một nhiệm vụ hoặc chỉ tiêu mà văn bản này sửa đổi, hoặc bổ sung một dòng mới.',
    });
  if (new Set(ids).size < ids.length)
    faults.push({ path: 'tasks', reason: 'Có dòng được chọn hai lần: mỗi nhiệm vụ, chỉ tiêu chỉ ghi một lần.' });
  return faults;
};

/** Why the new words of a task don't fit the plan, or null. */
export const whyNotAmendTask = (plan: Amended, next: AmendedTask['next']): string | null => {
  if (next === null) return null;
  if (next.text === '') return 'Nội dung mới của nhiệm vụ: không được để trống.';
  if (next.yearFrom > next.yearTo) return `Đến năm ${next.yearTo}: không được trước năm bắt đầu ${next.yearFrom}.`;
  if (next.yearFrom < plan.periodStart || next.yearTo > plan.periodEnd)
    return `Nhiệm vụ nằm ngoài thời gian của kế hoạch: chọn các năm từ ${plan.periodStart} đến ${plan.periodEnd}.`;
  return whyNotDeadline(plan, next.deadline);
};

const sameWords = 'Nội dung mới giống hệt bản hiện hành: sửa nội dung, hoặc bỏ dòng này khỏi danh sách.';

type TaskWords = NonNullable<AmendedTask['next']>;
type TargetWords = NonNullable<AmendedTarget['next']>;

/** Why new words replace nothing, or null. */
export const whyNotSameTask = (before: TaskWords, next: AmendedTask['next']): string | null =>
  next !== null &&
  next.text === before.text &&
  next.yearFrom === before.yearFrom &&
  next.yearTo === before.yearTo &&
  isSameDeadline(next.deadline, before.deadline)
    ? sameWords
    : null;

export const whyNotSameTarget = (before: TargetWords, next: AmendedTarget['next']): string | null =>
  next !== null &&
  next.text === before.text &&
  next.value === before.value &&
  next.valueMax === before.valueMax &&
  JSON.stringify(next.plannedValues) === JSON.stringify(before.plannedValues)
    ? sameWords
    : null;

/** Why a row can't be replaced from a day on, or null. */
export const whyNotReplace = (
  row: { readonly validFrom: string | null; readonly validTo: string | null },
  day: string,
): string | null => {
  if (row.validTo !== null) return 'Dòng này đã được một văn bản sửa đổi khác thay thế: chọn dòng hiện hành.';
  if (row.validFrom !== null && day <= row.validFrom)
    return `Dòng này có hiệu lực từ ${shortDate(row.validFrom)}: văn bản sửa đổi nó phải sau ngày đó.`;
  return null;
};
