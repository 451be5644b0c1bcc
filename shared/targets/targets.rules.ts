import { figure } from '../words/numbers.ts';
import type { Target } from './target.ts';

type Result = { readonly value: number | null; readonly isMet: boolean | null };

/** Why this result does not fit the target, or null. */
export const whyNotResult = (target: Pick<Target, 'kind' | 'unit'>, result: Result): string | null => {
  if (target.kind === 'qualitative')
    return result.isMet === null || result.value !== null
      ? 'Chỉ tiêu định tính: chọn đạt hoặc chưa đạt, không nhập số.'
      : null;
  if (result.value === null || result.isMet !== null) return `Chỉ tiêu có đơn vị tính "${target.unit}": nhập một số.`;
  if (result.value < 0) return 'Giá trị thực hiện không được âm.';
  if (target.unit === '%' && result.value > 100) return 'Tỷ lệ phần trăm phải từ 0 đến 100.';
  return null;
};

/** Where a year stands in a target's own time: before it, within it, or after it. */
export const targetTime = (target: Pick<Target, 'yearFrom' | 'yearTo'>, year: number): 'later' | 'now' | 'past' => {
  if (target.yearFrom !== null && year < target.yearFrom) return 'later';
  return target.yearTo !== null && year > target.yearTo ? 'past' : 'now';
};

/** Why the target has no place in this year, or null. */
export const whyNotTargetYear = (target: Pick<Target, 'yearFrom' | 'yearTo'>, year: number): string | null =>
  targetTime(target, year) === 'now' ? null : `Năm ${year} nằm ngoài thời gian của chỉ tiêu.`;

/** Whether a result meets the target; null when there is nothing to judge by. */
export const isMet = (
  target: Pick<Target, 'kind' | 'comparator' | 'value' | 'valueMax'>,
  result: Result,
): boolean | null => {
  if (target.kind === 'qualitative') return result.isMet;
  if (target.value === null || result.value === null) return null;
  switch (target.comparator) {
    case '<':
      return result.value < target.value;
    case '<=':
      return result.value <= (target.valueMax ?? target.value);
    case '>':
      return result.value > target.value;
    default:
      return result.value >= target.value;
  }
};

/** Reached in percent of what was planned (the low end of a range); null where a share says nothing. */
export const reachedPercent = (target: Pick<Target, 'comparator' | 'value'>, value: number | null): number | null => {
  const falling = target.comparator === '<' || target.comparator === '<=';
  if (value === null || !target.value || falling) return null;
  return Math.round((value / target.value) * 1000) / 10;
};

const comparatorWords = { '>=': '≥ ', '>': '> ', '=': '', '<': '< ', '<=': '≤ ', '~': '≈ ' } as const;

/** What the plan asks for, as a table shows it: "≥ 80", "1.000–1.200"; empty for a target in words. */
export const plannedFigure = (target: Pick<Target, 'comparator' | 'value' | 'valueMax'>): string => {
  if (target.value === null) return '';
  const range = target.valueMax === null ? '' : `–${figure(target.valueMax)}`;
  return `${comparatorWords[target.comparator ?? '=']}${figure(target.value)}${range}`;
};
