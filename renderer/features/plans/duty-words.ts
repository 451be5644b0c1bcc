import type { DutyFields, DutyKind, ReportingDuty } from '#shared/plans/duty.ts';
import { readDay } from '#shared/plans/plan-day.rules.ts';
import { emptyDutyFields, fieldsOfDuty } from '#shared/plans/plan-form.ts';
import { shortDate } from '#shared/words/dates.ts';

export const dueWays = ['none', 'yearly', 'once'] as const;
type DueWay = (typeof dueWays)[number];

export const dueWayNames = {
  none: 'Không ghi ngày, tháng',
  yearly: 'Ngày hoặc tháng trong năm',
  once: 'Một thời điểm nhất định',
} satisfies Record<DueWay, string>;

/** A reporting duty as it is typed. */
export type DutyWords = {
  readonly kind: DutyKind;
  readonly sectionLabel: string;
  readonly quote: string;
  readonly dueText: string;
  readonly dueWay: DueWay;
  readonly dueDay: string;
  readonly dueMonth: string;
  readonly dueOn: string;
  readonly isBefore: boolean;
  readonly fromIds: readonly string[];
  readonly toIds: readonly string[];
};

export const dutyLabels = {
  kind: 'Loại báo cáo',
  sectionLabel: 'Mục',
  quote: 'Quy định trong văn bản',
  dueText: 'Thời hạn ghi trong văn bản',
  dueWay: 'Thời hạn',
  dueDay: 'Ngày',
  dueMonth: 'Tháng',
  dueOn: 'Thời điểm',
  isBefore: 'Phải gửi trước thời điểm đó',
  fromIds: 'Bên báo cáo',
  toIds: 'Bên nhận',
} satisfies Record<keyof DutyWords, string>;

export const dutyWordsOf = (duty: ReportingDuty | undefined): DutyWords => {
  const fields = duty ? fieldsOfDuty(duty) : emptyDutyFields;
  return {
    ...fields,
    dueText: fields.dueText ?? '',
    dueWay: fields.dueOn !== null ? 'once' : fields.dueMonth !== null ? 'yearly' : 'none',
    dueDay: fields.dueDay === null ? '' : String(fields.dueDay),
    dueMonth: fields.dueMonth === null ? '' : String(fields.dueMonth),
    dueOn: fields.dueOn === null ? '' : shortDate(fields.dueOn),
  };
};

const wholeNumber = (typed: string): number | null => (/^\d{1,2}$/.test(typed.trim()) ? Number(typed) : null);

export const readDutyWords = ({ dueWay, ...words }: DutyWords): DutyFields => ({
  ...words,
  sectionLabel: words.sectionLabel.trim(),
  quote: words.quote.trim(),
  dueText: words.dueText.trim() || null,
  dueMonth: dueWay === 'yearly' ? wholeNumber(words.dueMonth) : null,
  dueDay: dueWay === 'yearly' ? wholeNumber(words.dueDay) : null,
  dueOn: dueWay === 'once' ? readDay(words.dueOn) || null : null,
});

/** What can't be read as it was typed. */
export const listUnreadDuty = (words: DutyWords) => {
  const month = wholeNumber(words.dueMonth);
  const day = wholeNumber(words.dueDay);
  if (words.dueWay === 'once' && words.dueOn.trim() === '')
    return [{ path: 'dueOn', reason: 'Thời điểm: viết ngày/tháng/năm hoặc tháng/năm.' }];
  if (words.dueWay !== 'yearly') return [];
  if (month === null || month < 1 || month > 12) return [{ path: 'dueMonth', reason: 'Tháng: chọn một tháng.' }];
  const isDay = words.dueDay.trim() === '' || (day !== null && day >= 1 && day <= 31);
  return isDay ? [] : [{ path: 'dueDay', reason: 'Ngày: viết số từ 1 đến 31, hoặc để trống khi chỉ ghi tháng.' }];
};
