import type { Actor } from '../contract/actor.ts';
import type { PeriodState } from '../periods/period.ts';
import { shortDate } from '../words/dates.ts';
import { submissionNames } from '../words/labels.ts';
import type { SubmissionState } from './submission.ts';

export const acts = ['send', 'withdraw', 'receive', 'approve', 'return'] as const;
export type Act = (typeof acts)[number];

/** What the office that keeps the book does with results that were sent. */
export const officeActs = ['receive', 'approve', 'return'] as const satisfies readonly Act[];
export type OfficeAct = (typeof officeActs)[number];

/** From which states an act may start, and where it leads. There is no other way from state to state. */
const transitions = {
  send: { from: ['not-sent', 'returned'], to: 'sent' },
  withdraw: { from: ['sent'], to: 'not-sent' },
  receive: { from: ['sent'], to: 'received' },
  approve: { from: ['received'], to: 'approved' },
  return: { from: ['sent', 'received'], to: 'returned' },
} as const satisfies Record<Act, { from: readonly SubmissionState[]; to: SubmissionState }>;

const refusedBecause: Record<Act, Partial<Record<SubmissionState, string>>> = {
  send: {
    sent: 'Kết quả đã gửi, đang chờ tiếp nhận: không gửi lại lần nữa.',
    received: 'Kết quả đã được tiếp nhận: chỉ gửi lại sau khi bị trả lại.',
    approved: 'Kết quả đã được duyệt: không gửi lại.',
  },
  withdraw: {
    'not-sent': 'Kết quả chưa gửi nên không có gì để rút lại.',
    received: 'Kết quả đã được tiếp nhận nên không rút lại được: đề nghị chuyên viên tổng hợp trả lại.',
    approved: 'Kết quả đã được duyệt nên không rút lại được: đề nghị chuyên viên tổng hợp sửa.',
    returned: 'Kết quả đã trả lại: sửa rồi gửi lại.',
  },
  receive: {
    'not-sent': 'Cơ quan chưa gửi kết quả: chỉ tiếp nhận sau khi gửi.',
    received: 'Kết quả đã được tiếp nhận.',
    approved: 'Kết quả đã được duyệt.',
    returned: 'Kết quả đã trả lại: chờ cơ quan gửi lại rồi tiếp nhận.',
  },
  approve: {
    'not-sent': 'Cơ quan chưa gửi kết quả: chỉ duyệt sau khi gửi và tiếp nhận.',
    sent: 'Kết quả chưa được tiếp nhận: tiếp nhận rồi duyệt.',
    approved: 'Kết quả đã được duyệt.',
    returned: 'Kết quả đã trả lại: chờ cơ quan gửi lại rồi tiếp nhận, duyệt.',
  },
  return: {
    'not-sent': 'Cơ quan chưa gửi kết quả nên chưa trả lại được.',
    approved: 'Kết quả đã được duyệt nên không trả lại: sửa trực tiếp và ghi lý do.',
    returned: 'Kết quả đã trả lại: chờ cơ quan gửi lại.',
  },
};

export const closedPeriod = 'Kỳ báo cáo đã đóng: mở lại kỳ, có lý do, rồi làm tiếp.';

/** The state that an act leads to, or why it can't be done now. */
export const nextState = (
  act: Act,
  state: SubmissionState,
  period: PeriodState,
): { readonly state: SubmissionState } | { readonly whyNot: string } => {
  if (period === 'closed') return { whyNot: closedPeriod };
  const { from, to } = transitions[act];
  if ((from as readonly SubmissionState[]).includes(state)) return { state: to };
  return { whyNot: refusedBecause[act][state] ?? 'Không làm được ở trạng thái này.' };
};

/** Why this person may not do this with the results of this agency, or null. */
export const whyNotAct = (actor: Actor, act: Act, agencyId: string): string | null => {
  if (actor.roles.includes('compiler')) return null;
  if (act !== 'send' && act !== 'withdraw')
    return 'Chỉ chuyên viên tổng hợp được tiếp nhận, duyệt hoặc trả lại kết quả.';
  return actor.roles.includes('liaison') && actor.agencyId === agencyId
    ? null
    : `Đầu mối chỉ được ${act === 'send' ? 'gửi' : 'rút lại'} kết quả của cơ quan mình.`;
};

/** Where results go that their agency takes back before anybody received them: to where they stood before they were sent. */
export const stateWithdrawn = (returnReason: string): 'not-sent' | 'returned' =>
  returnReason === '' ? 'not-sent' : 'returned';

/** Whether what an agency records of a period is still its own draft, which nobody counts. */
export const isDraftIn = (state: SubmissionState): boolean => state === 'not-sent' || state === 'returned';

/** Why an agency's results of a period can't be written now, or null. `reason`: given for changing what was approved. */
export const whyNotWrite = (
  { state, period }: { readonly state: SubmissionState; readonly period: PeriodState },
  actor: Actor,
  reason: string,
): string | null => {
  if (!actor.roles.some((role) => role === 'compiler' || role === 'liaison'))
    return 'Chỉ đầu mối của cơ quan hoặc chuyên viên tổng hợp được ghi kết quả.';
  if (period === 'closed')
    return actor.roles.includes('compiler')
      ? closedPeriod
      : 'Kỳ báo cáo đã đóng: đề nghị chuyên viên tổng hợp mở lại kỳ rồi ghi.';
  if (isDraftIn(state)) return null;
  if (!actor.roles.includes('compiler'))
    return state === 'approved'
      ? 'Kết quả của kỳ này đã được duyệt nên đã khóa: đề nghị chuyên viên tổng hợp sửa.'
      : 'Kết quả của kỳ này đã gửi: chờ chuyên viên tổng hợp trả lại rồi sửa.';
  if (state === 'approved' && reason === '')
    return 'Kết quả của kỳ này đã được duyệt: ghi lý do sửa, lý do được giữ trong nhật ký.';
  return null;
};

type Answer = { readonly state: SubmissionState; readonly period: PeriodState; readonly isNothingToReport: boolean };

/**
 * Why one result can't be taken out of an agency's answer, so that it is "chưa báo cáo" again, or null. `left`: how many
 * results the answer has without it.
 */
export const whyNotClear = (answer: Answer, actor: Actor, left: number): string | null => {
  const why = whyNotWrite(answer, actor, 'bất kỳ');
  if (why !== null || isDraftIn(answer.state)) return why;
  if (answer.state === 'approved')
    return 'Kết quả của kỳ này đã được duyệt nên không xóa được: sửa nội dung và ghi lý do.';
  return left === 0 && !answer.isNothingToReport
    ? 'Đây là kết quả duy nhất mà cơ quan đã gửi trong kỳ nên không xóa được: trả lại cho cơ quan, hoặc sửa nội dung.'
    : null;
};

/**
 * Why a result that was taken out can't come back into an agency's answer, or null: it would count although nobody sent
 * it, or change what was approved. `wasDraft`: it was one when it went.
 */
export const whyNotBringBack = (
  { state, period }: { readonly state: SubmissionState; readonly period: PeriodState },
  wasDraft: boolean,
): string | null => {
  if (period === 'closed') return closedPeriod;
  return state === 'approved' || isDraftIn(state) !== wasDraft
    ? `Từ sau lần xóa, kết quả của kỳ đã sang bước "${submissionNames[state]}" nên không khôi phục được: ghi lại nội dung.`
    : null;
};

/** Why results can't be sent as they stand, or null: they say something, or that there is nothing to say, not both. */
export const whyNotSend = (isNothingToReport: boolean, recorded: number): string | null => {
  if (isNothingToReport && recorded > 0)
    return `Đã ghi kết quả ${recorded} nhiệm vụ hoặc chỉ tiêu: bỏ chọn "Không phát sinh" để gửi những kết quả này.`;
  if (!isNothingToReport && recorded === 0)
    return 'Chưa ghi kết quả nào: ghi ít nhất một nhiệm vụ, hoặc chọn "Không phát sinh".';
  return null;
};

/** Why results can't be returned like this, or null. */
export const whyNotReturn = (reason: string, dueOn: string, today: string): string | null => {
  if (reason === '') return 'Lý do trả lại: không được để trống.';
  return dueOn < today ? `Hạn gửi lại ${shortDate(dueOn)} đã qua: chọn từ ${shortDate(today)} trở đi.` : null;
};
