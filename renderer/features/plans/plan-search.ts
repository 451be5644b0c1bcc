import { readTaskSearch, type TaskSearch } from '../tasks/task-search.ts';

export const planParts = ['tong-quat', 'muc-tieu', 'nhiem-vu', 'che-do-bao-cao'] as const;
export type PlanPart = (typeof planParts)[number];

export type PlanSearch = TaskSearch & { readonly phan?: PlanPart | undefined };

const isPart = (value: unknown): value is PlanPart => planParts.some((part) => part === value);

export const readPlanSearch = (raw: Record<string, unknown>): PlanSearch => ({
  ...readTaskSearch(raw),
  'ke-hoach': undefined,
  phan: isPart(raw.phan) ? raw.phan : undefined,
});
