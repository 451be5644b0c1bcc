import { ratioOf } from '#shared/targets/rollup.rules.ts';
import type { Target, TargetFigure, TargetResult } from '#shared/targets/target.ts';
import { targetStanding, targetStandingNames } from '#shared/targets/target-standing.rules.ts';
import { gapToPlan, isMet, plannedFigure } from '#shared/targets/targets.rules.ts';
import { count, exactFigure, readFigure } from '#shared/words/numbers.ts';

/** Why a typed figure can't be read, or null. An empty field is no figure. */
export const whyNotRead = (text: string): string | null =>
  text.trim() === '' || readFigure(text) !== null
    ? null
    : 'Viết số theo cách Việt Nam: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ, ví dụ 1.234,5.';

/** "80 %", "120 xã". */
export const withUnit = (text: string, unit: string | null): string =>
  text === '' || unit === null ? text : `${text} ${unit}`;

export const plannedWords = (target: Target, year?: number): string =>
  target.kind === 'qualitative' ? 'Đạt hoặc chưa đạt' : withUnit(plannedFigure(target, year), target.unit);

/** "thiếu 12", "vượt 3", "thấp hơn 3" (where less is better); empty on the plan, within its range or without figures. */
export const gapWords = (target: Target, result: TargetResult): string => {
  const gap = gapToPlan(target, result);
  if (gap === null || gap === 0) return '';
  if (gap > 0) return `vượt ${exactFigure(gap)}`;
  return `${isMet(target, result) ? 'thấp hơn' : 'thiếu'} ${exactFigure(-gap)}`;
};

/** What the cell of a year says, in its order; a part without words is empty. Null outside the target's time. */
export const yearWords = (target: Target, year: number) => {
  const standing = targetStanding(target, year);
  if (standing === null) return null;
  const result = target.results.find((one) => one.year === year);
  const hasOwnPlan = target.plannedValues.some((planned) => planned.year === year);
  return {
    value: result?.value == null ? '' : exactFigure(result.value),
    standing: standing === 'reported' ? '' : targetStandingNames[standing],
    gap: result ? gapWords(target, result) : '',
    plan: hasOwnPlan ? `KH ${plannedFigure(target, year)}` : '',
  };
};

/** What was reached, in words: "11 %", "Không có", "Đạt". */
export const reachedWords = (target: Target, result: Pick<TargetResult, 'value' | 'isMet'>): string => {
  if (target.kind === 'qualitative') return result.isMet ? 'Đạt' : 'Chưa đạt';
  return result.value === null ? 'Không có' : withUnit(exactFigure(result.value), target.unit);
};

/** " (33 / 300)", what a share was computed from; empty where it was not. */
export const rawNumbers = ({ numerator, denominator }: Pick<TargetResult, 'numerator' | 'denominator'>): string =>
  numerator === null || denominator === null ? '' : ` (${exactFigure(numerator)} / ${exactFigure(denominator)})`;

/** Numerator and denominator as typed, as the figure they make; empty while one of them is missing. */
export const ratioWords = (target: Target, numerator: string, denominator: string): string => {
  const [above, below] = [readFigure(numerator), readFigure(denominator)];
  if (above === null || below === null || (below === 0 && above > 0)) return '';
  const value = ratioOf(target.unit, above, below);
  return value === null ? 'Không có (0 trên 0)' : withUnit(exactFigure(value), target.unit);
};

/** By which rule the figure of a year came out of what is recorded, in one sentence. */
export const ruleWords = (target: Target, { figure, results }: TargetFigure): string => {
  if (figure === null) return 'Chưa có kết quả nào được ghi cho năm này.';
  const others = results.filter((result) => result.agency !== null).length;
  if (figure.isOfWhole)
    return others === 0
      ? 'Lấy số chung đã ghi cho toàn kế hoạch.'
      : 'Lấy số chung đã ghi cho toàn kế hoạch; kết quả của các cơ quan để đối chiếu, không cộng vào.';
  const agencies = `${count(figure.countedAgencies)} cơ quan đã báo cáo`;
  if (target.kind === 'qualitative') return `Đạt khi cơ quan nào cũng đạt; tính từ ${agencies}.`;
  if (target.rollup === 'sum') return `Cộng kết quả của ${agencies}.`;
  if (target.rollup === 'ratio')
    return `Tổng tử số chia tổng mẫu số của ${agencies}: ${exactFigure(figure.numerator)} / ${exactFigure(figure.denominator)}.`;
  const isLead = results.some((result) => result.isCounted && result.agency?.id === target.lead?.id);
  return isLead
    ? 'Lấy số của cơ quan chủ trì chỉ tiêu.'
    : 'Lấy số được ghi sau cùng, vì cơ quan chủ trì chưa có số của năm này.';
};
