import { whyNotDayOrMonth } from './plan-day.rules.ts';
import type { PlanFault, PlanFields } from './plan-fields.ts';

const needed = {
  docType: 'Loại văn bản: không được để trống, ví dụ "Kế hoạch" hoặc "Quyết định".',
  issuer: 'Cơ quan ban hành: không được để trống.',
  subject: 'Tên kế hoạch: không được để trống.',
} as const;

/** Why a period is none, or null. */
export const whyNotPeriod = (from: number, to: number): string | null =>
  to < from ? `Đến năm ${to}: không được trước năm bắt đầu ${from}.` : null;

/** Everything that is wrong with what was written of a plan, beside the field that it is about. */
export const listPlanFieldFaults = (plan: PlanFields): PlanFault[] => {
  const faults: PlanFault[] = [];
  for (const path of Object.keys(needed) as (keyof typeof needed)[])
    if (plan[path] === '') faults.push({ path, reason: needed[path] });
  const day = whyNotDayOrMonth('Ngày ban hành', plan.issuedOn);
  if (day !== null) faults.push({ path: 'issuedOn', reason: day });
  const period = whyNotPeriod(plan.periodStart, plan.periodEnd);
  if (period !== null) faults.push({ path: 'periodEnd', reason: period });
  return faults;
};

/** A year that something of the plan already stands in. */
export type UsedYears = { readonly from: number; readonly to: number; readonly what: string };

const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

type Worded = { readonly text: string; readonly year_from: number | null; readonly year_to: number | null };
type Parts = Readonly<Record<'tasks' | 'targets', readonly Worded[]>>;

/** The years in which tasks and targets stand; one that is open at an end stands at its other. */
export const usedYearsOf = ({ tasks, targets }: Parts): UsedYears[] => {
  const used = (word: string) => (row: Worded) => {
    const from = row.year_from ?? row.year_to;
    const to = row.year_to ?? row.year_from;
    return from === null || to === null ? [] : [{ from, to, what: `${word} ${quoted(row.text)}` }];
  };
  return [...tasks.flatMap(used('nhiệm vụ')), ...targets.flatMap(used('chỉ tiêu'))];
};

/** Why the plan's time can't be cut so, or null: everything in it has to stay inside. */
export const whyNotShorter = (from: number, to: number, used: readonly UsedYears[]): string | null => {
  const outside = used.find((one) => one.from < from || one.to > to);
  if (!outside) return null;
  const year = outside.from < from ? outside.from : outside.to;
  return `Thời gian của kế hoạch phải gồm năm ${year}: ${outside.what} đang nằm trong năm đó. Sửa thời gian của phần đó trước.`;
};

/** Why a plan can't derive from another, or null. `parentOf`: each plan's parent plan, as it stands. */
export const whyNotParentPlan = (
  planId: string | null,
  parentPlanId: string | null,
  parentOf: ReadonlyMap<string, string | null>,
): string | null => {
  if (parentPlanId === null) return null;
  if (!parentOf.has(parentPlanId)) return 'Kế hoạch cấp trên: chọn một kế hoạch có trong sổ.';
  for (let above: string | null = parentPlanId; above !== null; above = parentOf.get(above) ?? null)
    if (above === planId)
      return planId === parentPlanId
        ? 'Kế hoạch cấp trên: một kế hoạch không thể là cấp trên của chính nó.'
        : 'Kế hoạch cấp trên: kế hoạch được chọn lại bắt nguồn từ chính kế hoạch này. Chọn kế hoạch khác.';
  return null;
};
