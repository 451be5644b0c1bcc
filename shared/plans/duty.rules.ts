import type { DutyFields } from './duty.ts';
import { lastDayOf, whyNotDayOrMonth } from './plan-day.rules.ts';
import type { PlanFault } from './plan-fields.ts';

export type DutyFault = PlanFault<keyof DutyFields>;

const leapYear = 2024;

const dueFaults = ({ dueOn, dueMonth, dueDay }: DutyFields): DutyFault[] => {
  const day = whyNotDayOrMonth('Thời điểm', dueOn);
  if (day !== null) return [{ path: 'dueOn', reason: day }];
  if (dueDay !== null && dueMonth === null)
    return [{ path: 'dueMonth', reason: `Ngày ${dueDay}: chọn cả tháng của thời hạn hằng năm.` }];
  if (dueDay !== null && dueMonth !== null && dueDay > lastDayOf(leapYear, dueMonth))
    return [{ path: 'dueDay', reason: `Ngày ${dueDay}/${dueMonth}: không có trên lịch.` }];
  const month = dueOn === null || dueMonth === null ? null : Number(dueOn.slice(5, 7));
  if (month !== null && month !== dueMonth)
    return [{ path: 'dueMonth', reason: `Tháng ${dueMonth}: khác với thời điểm ${dueOn}. Giữ lại một trong hai.` }];
  return [];
};

/** What is wrong with a reporting duty as a person wrote it. */
export const listDutyFaults = (duty: DutyFields, sections: readonly string[]): DutyFault[] => {
  const faults = dueFaults(duty);
  if (duty.fromIds.length === 0)
    faults.push({ path: 'fromIds', reason: 'Bên báo cáo: chọn ít nhất một cơ quan phải báo cáo.' });
  if (duty.sectionLabel !== '' && !sections.includes(duty.sectionLabel))
    faults.push({ path: 'sectionLabel', reason: `Mục "${duty.sectionLabel}": chọn một mục của chính kế hoạch này.` });
  if (duty.quote === '' && duty.dueText === null && duty.dueOn === null && duty.dueMonth === null)
    faults.push({ path: 'quote', reason: 'Quy định trong văn bản: ghi câu quy định, hoặc nhập thời hạn.' });
  return faults;
};
