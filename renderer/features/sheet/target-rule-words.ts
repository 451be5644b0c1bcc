import { isToldAsRatio } from '#shared/progress/sheet-figure.rules.ts';
import type { Target } from '#shared/targets/target.ts';

/** By which rules a figure of the target is written and counted, in short: told beside the cell. */
export const targetRules = (target: Target): string => {
  if (target.kind === 'qualitative') return 'Ghi Đạt hoặc Chưa đạt.';
  const rules = [
    isToldAsRatio(target) &&
      `Ghi tử số (${target.numeratorName || 'số đạt'}) và mẫu số (${target.denominatorName || 'tổng số'}), ví dụ 12/40; 0/0 khi không có gì để tính.`,
    target.rollup === 'sum' && 'Số của các cơ quan được cộng lại: ghi phần của cơ quan.',
    target.isCumulative && 'Số lũy kế: không thấp hơn kỳ trước.',
    target.unit === '%' && !isToldAsRatio(target) && 'Tỷ lệ từ 0 đến 100.',
  ];
  return rules.filter(Boolean).join(' ') || 'Ghi số từ đầu năm đến ngày chốt.';
};
