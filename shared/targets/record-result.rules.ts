import type { Actor } from '../contract/actor.ts';
import { shortDate } from '../words/dates.ts';
import { figure } from '../words/numbers.ts';
import type { Target } from './target.ts';

type Recorded = {
  readonly value: number | null;
  readonly isMet: boolean | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
};
type Measured = Pick<Target, 'kind' | 'unit' | 'rollup'>;
/** `on`: the day up to which it counts; without one, the end of the reporting year. */
type Figure = { readonly year: number; readonly value: number | null; readonly on?: string };

const whyNotRatio = (target: Measured, { value, numerator, denominator }: Recorded): string | null => {
  if (target.rollup !== 'ratio') return 'Chỉ tiêu này không tính theo tỷ lệ: nhập một số, để trống tử số và mẫu số.';
  if (value !== null) return 'Tỷ lệ được tính từ tử số và mẫu số: để trống giá trị thực hiện.';
  if (numerator == null || denominator == null) return 'Nhập cả tử số và mẫu số.';
  if (numerator < 0 || denominator < 0) return 'Tử số và mẫu số không được âm.';
  if (denominator === 0 && numerator > 0) return 'Mẫu số bằng 0 thì tử số cũng phải bằng 0.';
  if (target.unit === '%' && numerator > denominator)
    return `Tử số (${figure(numerator)}) không được lớn hơn mẫu số (${figure(denominator)}).`;
  return null;
};

/** Why this result does not fit the target, or null. Form and handler share it. */
export const whyNotResult = (target: Measured, result: Recorded): string | null => {
  const isRatio = result.numerator != null || result.denominator != null;
  if (target.kind === 'qualitative')
    return result.isMet === null || result.value !== null || isRatio
      ? 'Chỉ tiêu định tính: chọn đạt hoặc chưa đạt, không nhập số.'
      : null;
  if (result.isMet !== null) return `Chỉ tiêu có đơn vị tính "${target.unit}": nhập một số.`;
  if (isRatio) return whyNotRatio(target, result);
  if (result.value === null) return `Chỉ tiêu có đơn vị tính "${target.unit}": nhập một số.`;
  if (result.value < 0) return 'Giá trị thực hiện không được âm.';
  if (target.unit === '%' && result.value > 100) return 'Tỷ lệ phần trăm phải từ 0 đến 100.';
  return null;
};

/** Why one agency's result can't be counted together with the others', or null: shares alone can't be added. */
export const whyNotOfAgency = (target: Measured, result: Recorded): string | null =>
  target.kind === 'quantitative' && target.rollup === 'ratio' && (result.numerator ?? null) === null
    ? 'Chỉ tiêu tính theo tỷ lệ chung của các cơ quan: mỗi cơ quan nhập tử số và mẫu số, không nhập tỷ lệ.'
    : null;

/** Why a target that an amendment has replaced takes no result of this year, or null. */
export const whyNotFormer = ({ validTo }: Pick<Target, 'validTo'>, year: number): string | null =>
  validTo !== null && year > Number(validTo.slice(0, 4))
    ? `Chỉ tiêu này đã được thay thế từ sau ngày ${shortDate(validTo)}: ghi kết quả năm ${year} ở chỉ tiêu hiện hành.`
    : null;

type Part = { readonly leadId: string | null; readonly hasPartInPlan: boolean };

/** Why this person may not record for this agency (null: for the whole), or null. */
export const whyNotRecordFor = (actor: Actor, agencyId: string | null, part: Part): string | null => {
  if (actor.roles.includes('compiler')) return null;
  if (agencyId === null || actor.agencyId !== agencyId)
    return 'Đầu mối chỉ được ghi kết quả chỉ tiêu của cơ quan mình.';
  if (part.leadId !== agencyId && !part.hasPartInPlan)
    return 'Cơ quan này không chủ trì chỉ tiêu và không được giao nhiệm vụ nào của kế hoạch, nên không ghi được kết quả.';
  return null;
};

const yearEnd = (year: number): string => `${year}-12-14`;
const dayOf = ({ year, on }: Figure): string => on ?? yearEnd(year);
const moment = (one: Figure): string =>
  dayOf(one) === yearEnd(one.year) ? `năm ${one.year}` : `đến ${shortDate(dayOf(one))}`;

/**
 * Why a cumulative figure can't stand between those of the other years and periods, or null. `others`: the figures of the
 * same agency, or of the whole.
 */
export const whyNotFall = (
  target: Pick<Target, 'isCumulative' | 'direction'>,
  own: Figure,
  others: readonly Figure[],
): string | null => {
  const { value } = own;
  if (!target.isCumulative || target.direction === 'decrease' || value === null) return null;
  const known = others.flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }]));
  const before = known.filter((one) => dayOf(one) < dayOf(own)).sort((a, b) => b.value - a.value)[0];
  if (before && value < before.value)
    return (
      `Số lũy kế ${moment(own)} (${figure(value)}) thấp hơn ${moment(before)} (${figure(before.value)}): ` +
      `nhập từ ${figure(before.value)} trở lên, hoặc sửa số ${moment(before)} trước.`
    );
  const after = known.filter((one) => dayOf(one) > dayOf(own)).sort((a, b) => a.value - b.value)[0];
  if (after && value > after.value)
    return (
      `Số lũy kế ${moment(own)} (${figure(value)}) cao hơn ${moment(after)} (${figure(after.value)}): ` +
      `nhập từ ${figure(after.value)} trở xuống, hoặc sửa số ${moment(after)} trước.`
    );
  return null;
};
