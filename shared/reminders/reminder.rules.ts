import { shortDate } from '../words/dates.ts';
import { count } from '../words/numbers.ts';
import type { DueAgency, Urgency } from './reminder.ts';

const day = 86_400_000;

/** Whole days from one ISO day to another; below zero when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);

export const urgencyOf = (daysLeft: number): Urgency => {
  if (daysLeft < 0) return 'late';
  if (daysLeft <= 1) return 'in-1-day';
  if (daysLeft <= 3) return 'in-3-days';
  return daysLeft <= 7 ? 'in-7-days' : 'later';
};

/** "còn 03 ngày", "hạn hôm nay", "chậm 02 ngày". */
export const daysInWords = (daysLeft: number): string => {
  if (daysLeft === 0) return 'hạn hôm nay';
  return daysLeft > 0 ? `còn ${count(daysLeft)} ngày` : `chậm ${count(-daysLeft)} ngày`;
};

type Due = Pick<DueAgency, 'periodName' | 'planName' | 'dueOn' | 'daysLeft' | 'isReturned'> & {
  readonly agency: { readonly name: string };
};

const line = ({ agency, dueOn, daysLeft, isReturned }: Due, at: number): string =>
  `${at + 1}. ${agency.name}: ${isReturned ? 'gửi lại, ' : ''}hạn ${shortDate(dueOn)}, ${daysInWords(daysLeft)}`;

const paragraph = (due: readonly Due[]): string => {
  const [first] = due;
  if (!first) return '';
  const head = `${first.periodName} (${first.planName}): đề nghị các cơ quan, đơn vị sau gửi kết quả đúng hạn:`;
  return [head, ...due.map(line)].join('\n');
};

/** The list as text for an e-mail or Zalo: one paragraph for each period, the most urgent agency first. */
export const reminderText = (due: readonly (Due & Pick<DueAgency, 'periodId'>)[]): string => {
  const byPeriod = Map.groupBy(due, ({ periodId }) => periodId);
  return [...byPeriod.values()].map((own) => paragraph(own.toSorted((a, b) => a.daysLeft - b.daysLeft))).join('\n\n');
};
