import { fold } from '../words/fold.ts';
import type { Target, TargetFrame } from './target.ts';
import type { TargetFault, TargetFields } from './target-fields.ts';
import { listFigureFaults } from './target-figures.rules.ts';

/** What a target has to fit into: its plan's time, places and other targets. */
export type PlanFrame = TargetFrame & { readonly targets: readonly Target[] };

type Years = { readonly yearFrom: number; readonly yearTo: number; readonly name: string };

const unitFaults = ({ kind, unit }: TargetFields): TargetFault[] => {
  if (kind === 'qualitative')
    return unit === null ? [] : [{ path: 'unit', reason: 'Đơn vị tính: chỉ tiêu định tính để trống đơn vị tính.' }];
  if (unit === null) return [{ path: 'unit', reason: 'Đơn vị tính: chỉ tiêu định lượng phải có đơn vị tính.' }];
  const isPercentInWords = /^(ty le )?(phan tram|percent|pct|o\/o)$|^％$|^% ?\(.*\)$/.test(fold(unit));
  return isPercentInWords ? [{ path: 'unit', reason: `Đơn vị tính "${unit}": viết bằng ký hiệu "%".` }] : [];
};

const yearFaults = (plan: PlanFrame, target: TargetFields): TargetFault[] => {
  const { yearFrom, yearTo } = target;
  const phase = plan.phases.find((one) => one.id === target.phaseId);
  const limits: Years[] = [
    { yearFrom: plan.periodStart, yearTo: plan.periodEnd, name: 'thời gian của kế hoạch' },
    ...(phase ? [{ ...phase, name: `giai đoạn "${phase.name}"` }] : []),
  ];
  const outside = (path: TargetFault['path'], label: string, year: number | null): TargetFault[] => {
    const limit = year !== null && limits.find((one) => year < one.yearFrom || year > one.yearTo);
    if (!limit) return [];
    const allowed =
      limit.yearFrom === limit.yearTo ? `năm ${limit.yearFrom}` : `một năm từ ${limit.yearFrom} đến ${limit.yearTo}`;
    return [{ path, reason: `${label} ${year} nằm ngoài ${limit.name}: chọn ${allowed}.` }];
  };
  return [
    ...outside('yearFrom', 'Từ năm', yearFrom),
    ...outside('yearTo', 'Đến năm', yearTo),
    ...target.plannedValues.flatMap(({ year }) => outside('plannedValues', 'Giá trị kế hoạch năm', year)),
    ...(yearFrom !== null && yearTo !== null && yearFrom > yearTo
      ? [{ path: 'yearTo' as const, reason: `Đến năm ${yearTo}: không được trước năm bắt đầu ${yearFrom}.` }]
      : []),
  ];
};

const placeFaults = (plan: PlanFrame, { sectionId, phaseId }: TargetFields): TargetFault[] => {
  const faults: TargetFault[] = [];
  if (!plan.sections.some((section) => section.id === sectionId))
    faults.push({ path: 'sectionId', reason: 'Mục: chọn một mục của chính kế hoạch này.' });
  if (phaseId !== null && !plan.phases.some((phase) => phase.id === phaseId))
    faults.push({ path: 'phaseId', reason: 'Giai đoạn: chọn một giai đoạn của chính kế hoạch này, hoặc để trống.' });
  return faults;
};

type Bound = Pick<Target, 'id' | 'conditionOf'>;

/** Why a target can't be the condition of another, or null; `id` null: it is new. */
export const whyNotCondition = (
  targets: readonly Bound[],
  conditionOf: string | null,
  id: string | null,
): string | null => {
  if (conditionOf === null) return null;
  const say = (reason: string): string => `Chỉ tiêu chính: ${reason}`;
  const main = targets.find((target) => target.id === conditionOf);
  if (conditionOf === id) return say('một chỉ tiêu không thể là điều kiện của chính nó.');
  if (!main) return say('chọn một chỉ tiêu của cùng kế hoạch.');
  if (main.conditionOf !== null) return say('chọn một chỉ tiêu không phải là điều kiện của chỉ tiêu khác.');
  return targets.some((target) => id !== null && target.conditionOf === id)
    ? say('chỉ tiêu này đã có điều kiện kèm theo nên không thể là điều kiện của chỉ tiêu khác.')
    : null;
};

const conditionFaults = (plan: PlanFrame, { conditionOf }: TargetFields, id: string | null): TargetFault[] => {
  const reason = whyNotCondition(plan.targets, conditionOf, id);
  return reason === null ? [] : [{ path: 'conditionOf', reason }];
};

const hasNoNames = (target: Pick<Target, 'numeratorName' | 'denominatorName'>): boolean =>
  target.numeratorName === '' && target.denominatorName === '';

/** Names of numerator and denominator; a target that came without them (from the library) may stay so. */
const ratioFaults = (plan: PlanFrame, target: TargetFields, id: string | null): TargetFault[] => {
  if (target.rollup !== 'ratio' || target.unit !== '%') return [];
  const before = plan.targets.find((one) => one.id === id);
  if (before?.rollup === 'ratio' && hasNoNames(before) && hasNoNames(target)) return [];
  const needed = (path: 'numeratorName' | 'denominatorName', label: string): TargetFault[] =>
    target[path] === '' ? [{ path, reason: `${label}: chỉ tiêu tổng hợp theo tỷ lệ phải nêu đếm cái gì.` }] : [];
  return [...needed('numeratorName', 'Tên tử số'), ...needed('denominatorName', 'Tên mẫu số')];
};

/** Everything that is wrong with a target as it would stand in the plan; `id` null: it is new. */
export const listTargetFaults = (plan: PlanFrame, target: TargetFields, id: string | null = null): TargetFault[] => [
  ...(target.text === '' ? [{ path: 'text' as const, reason: 'Chỉ tiêu: không được để trống.' }] : []),
  ...placeFaults(plan, target),
  ...unitFaults(target),
  ...listFigureFaults(target),
  ...yearFaults(plan, target),
  ...ratioFaults(plan, target, id),
  ...conditionFaults(plan, target, id),
];

type Resulted = Pick<Target, 'validTo' | 'kind'> & { readonly results: readonly { readonly year: number }[] };
type Asking = Pick<TargetFields, 'kind' | 'yearFrom' | 'yearTo'>;

/** Why a target that has results can't be changed like this, or null. */
export const whyNotChange = (before: Resulted, after: Asking): string | null => {
  if (before.validTo !== null) return 'Chỉ tiêu này đã được văn bản sửa đổi thay thế: mở chỉ tiêu hiện hành để sửa.';
  if (before.results.length > 0 && before.kind !== after.kind)
    return 'Loại chỉ tiêu: chỉ tiêu đã có kết quả nên không đổi giữa định lượng và định tính được.';
  const outside = before.results.find(({ year }) => year < (after.yearFrom ?? year) || year > (after.yearTo ?? year));
  return outside ? `Năm ${outside.year} đã có kết quả: thời gian của chỉ tiêu phải gồm năm này.` : null;
};
