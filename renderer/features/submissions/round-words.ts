import type { PeriodState } from '#shared/periods/period.ts';
import { daysInWords } from '#shared/reminders/reminder.rules.ts';
import { nextState, type OfficeAct } from '#shared/submissions/submission.rules.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { count } from '#shared/words/numbers.ts';

export const actNames = { receive: 'Tiếp nhận', approve: 'Duyệt', return: 'Trả lại' } satisfies Record<
  OfficeAct,
  string
>;

const actsDone = {
  receive: 'Đã tiếp nhận',
  approve: 'Đã duyệt',
  return: 'Đã trả lại',
} satisfies Record<OfficeAct, string>;

/** "Đã duyệt kết quả của Sở Y tế.", "Đã duyệt kết quả của 05 cơ quan." */
export const actDone = (act: OfficeAct, moved: readonly Submission[]): string =>
  `${actsDone[act]} kết quả của ${moved.length === 1 ? moved[0]?.agency.name : `${count(moved.length)} cơ quan`}.`;

export const canAct = (act: OfficeAct, { state }: Submission, period: PeriodState): boolean =>
  'state' in nextState(act, state, period);

/** The step that takes results on from where they are, or null while they are not with the office or are done. */
export const forwardAct = (submission: Submission, period: PeriodState): 'receive' | 'approve' | null =>
  (['receive', 'approve'] as const).find((act) => canAct(act, submission, period)) ?? null;

/** "còn 03 ngày", "chậm 02 ngày" while it has to send; "gửi chậm" or nothing once it has. */
export const dueWords = ({ state, daysLeft, isLate }: Submission): string => {
  if (state === 'not-sent' || state === 'returned') return daysInWords(daysLeft);
  return isLate ? 'gửi chậm' : '';
};
