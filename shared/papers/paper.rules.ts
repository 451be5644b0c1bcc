import { shortDate } from '../words/dates.ts';
import type { Concern } from './paper.ts';
import { type PaperKind, type PaperWish, paperKindFacts } from './paper-kinds.ts';

type About = { readonly kind: PaperKind; readonly agencyId: string | null };

/** A liaison, and whoever works in the book of one agency, has to do with that agency's reports alone; `own` null: with all. */
export const mayTouch = (own: string | null, { kind, agencyId }: About): boolean =>
  own === null || (kind === 'agency' && agencyId === own);

export const notOwnPaper = 'Đầu mối, và sổ của một cơ quan, chỉ có báo cáo của chính cơ quan ấy.';

/** Why a paper can't be drafted from such a wish, or null. */
export const whyNotWish = ({ kind, periodId, agencyId }: Omit<PaperWish, 'planId' | 'year'>): string | null => {
  const { name, asks } = paperKindFacts[kind];
  if (asks.includes('period') && periodId === null) return `Kỳ báo cáo: ${name} cần chọn một kỳ báo cáo.`;
  if (asks.includes('agency') && agencyId === null) return `Cơ quan: ${name} cần chọn một cơ quan.`;
  return null;
};

/** "5" → "05", as the decree writes the number of a paper; null when it is none. */
export const paperNumber = (typed: string): string | null => {
  if (!/^\d{1,6}$/.test(typed)) return null;
  const digits = typed.replace(/^0+/, '');
  return digits === '' ? null : digits.padStart(2, '0');
};

type Signing = { readonly number: string; readonly signedOn: string };

/** Why a paper can't be signed with such a number and day, or null. */
export const whyNotNumber = ({ number, signedOn }: Signing, { today, year }: { today: string; year: number }) => {
  if (paperNumber(number) === null) return 'Số văn bản: ghi bằng chữ số, từ 1 đến 999999, ví dụ 05 hoặc 128.';
  if (signedOn > today) return `Ngày ký: không được sau hôm nay (${shortDate(today)}).`;
  return Number(signedOn.slice(0, 4)) < year - 1 ? `Ngày ký: sớm hơn năm ${year - 1}, kiểm tra lại năm.` : null;
};

/** Why a paper can't be signed as it stands, or null. */
export const whyNotSign = (concerns: readonly Concern[]): string | null =>
  concerns.find(({ level }) => level === 'must')?.words ?? null;
