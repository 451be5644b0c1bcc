import { shortDate } from '../words/dates.ts';

type Task = { readonly rhythm: string; readonly yearFrom: number; readonly yearTo: number };
type Asked = { readonly year: number | null; readonly toOn: string; readonly reason: string };

/** Why a deadline can't be put off like this, or null. `due`: the last day in time as it stands. */
export const whyNotExtend = (task: Task, { year, toOn, reason }: Asked, due: string): string | null => {
  if (reason === '') return 'Lý do gia hạn: không được để trống.';
  if (task.rhythm === 'yearly' && year === null) return 'Nhiệm vụ hằng năm: chọn năm được gia hạn.';
  if (task.rhythm !== 'yearly' && year !== null) return 'Nhiệm vụ này không theo năm: để trống năm gia hạn.';
  if (year !== null && (year < task.yearFrom || year > task.yearTo))
    return `Năm gia hạn ${year} nằm ngoài thời gian của nhiệm vụ (${task.yearFrom}–${task.yearTo}).`;
  return toOn <= due ? `Thời hạn mới ${shortDate(toOn)} phải sau thời hạn hiện nay ${shortDate(due)}.` : null;
};
