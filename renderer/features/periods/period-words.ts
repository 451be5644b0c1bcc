import { officialDays, periodName } from '#shared/periods/period.rules.ts';
import type { Period, PeriodFields, PeriodKind } from '#shared/periods/period.ts';
import { shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';

/** A period as it is being written; '' stands for no day and no duty. */
export type PeriodWords = {
  readonly planId: string;
  readonly kind: PeriodKind;
  readonly name: string;
  readonly coversFrom: string;
  readonly coversTo: string;
  readonly cutOffOn: string;
  readonly dueOn: string;
  readonly dutyId: string;
  readonly acceptsOverlap: boolean;
};

export const periodLabels = {
  planId: 'Kế hoạch',
  kind: 'Loại kỳ',
  name: 'Tên kỳ',
  coversFrom: 'Số liệu từ ngày',
  coversTo: 'Số liệu đến ngày',
  cutOffOn: 'Ngày chốt số liệu',
  dueOn: 'Hạn gửi',
  dutyId: 'Chế độ báo cáo',
  acceptsOverlap: 'Vẫn mở kỳ trùng ngày',
} satisfies Record<keyof PeriodWords, string>;

export const noPeriodWords: PeriodWords = {
  planId: '',
  kind: 'quarter',
  name: '',
  coversFrom: '',
  coversTo: '',
  cutOffOn: '',
  dueOn: '',
  dutyId: '',
  acceptsOverlap: false,
};

export const periodWordsOf = (period: Period): PeriodWords => ({
  planId: period.planId,
  kind: period.kind,
  name: period.name,
  coversFrom: period.coversFrom,
  coversTo: period.coversTo,
  cutOffOn: period.cutOffOn,
  dueOn: period.dueOn,
  dutyId: period.dutyId ?? '',
  acceptsOverlap: false,
});

const needed = ['planId', 'name', 'coversFrom', 'coversTo', 'cutOffOn', 'dueOn'] as const;

/** What is still missing, by field. */
export const listMissing = (words: PeriodWords): { path: string; reason: string }[] =>
  needed
    .filter((path) => words[path].trim() === '')
    .map((path) => ({
      path,
      reason: path === 'name' ? 'Ghi tên kỳ báo cáo.' : `Chọn ${periodLabels[path].toLowerCase()}.`,
    }));

export const readPeriodWords = (words: PeriodWords): PeriodFields & { readonly acceptsOverlap: boolean } => {
  const { planId: _, dutyId, ...fields } = words;
  return { ...fields, dutyId: dutyId === '' ? null : dutyId };
};

/** How many parts of a year a kind has that can be asked about one by one. */
export const partsOf = (kind: PeriodKind): number => ({ month: 12, quarter: 4, 'half-year': 2 })[kind as 'month'] ?? 1;

export const partName = (kind: PeriodKind, part: number): string => {
  if (kind === 'month') return `Tháng ${part}`;
  if (kind === 'quarter') return `Quý ${['I', 'II', 'III', 'IV'][part - 1]}`;
  return part === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm';
};

type Asked = { readonly kind: PeriodKind; readonly year: number; readonly part: number };

/** The official name and days of a period. */
export const officialWords = (
  plan: { readonly periodStart: number; readonly periodEnd: number },
  { kind, year, part }: Asked,
): Omit<PeriodWords, 'planId' | 'dutyId' | 'acceptsOverlap'> => {
  const { coversFrom, coversTo } = officialDays(kind, plan, { year, part });
  const name = periodName(kind, plan, { year, part });
  return { kind, name, coversFrom, coversTo, cutOffOn: coversTo, dueOn: coversTo };
};

export const coversWords = ({ coversFrom, coversTo }: Pick<Period, 'coversFrom' | 'coversTo'>): string =>
  `${shortDate(coversFrom)}–${shortDate(coversTo)}`;

/** How many agencies have sent, whatever became of it; a returned one has to send again. */
const sentCount = ({ counts }: Pick<Period, 'counts'>): number => counts.sent + counts.received + counts.approved;

/** "12/20 đã gửi, 09 đã duyệt". */
export const progressWords = (period: Pick<Period, 'counts' | 'agencyCount'>): string => {
  if (period.agencyCount === 0) return 'Không cơ quan nào có việc';
  const { approved } = period.counts;
  return `${sentCount(period)}/${period.agencyCount} đã gửi, ${approved === 0 ? 'chưa duyệt' : `${count(approved)} đã duyệt`}`;
};

/** What an open round still waits for, as a sentence; empty when everything is approved. */
export const openWords = ({ counts }: Pick<Period, 'counts'>): string => {
  const parts = [
    counts['not-sent'] > 0 && `${count(counts['not-sent'])} cơ quan chưa gửi`,
    counts.returned > 0 && `${count(counts.returned)} đã trả lại, chưa gửi lại`,
    counts.sent + counts.received > 0 && `${count(counts.sent + counts.received)} đã gửi, chưa duyệt`,
  ].filter(Boolean);
  return parts.join('; ');
};
