import type { TextRow } from '#shared/plans/plan-text.ts';
import { readTargetPlaces, type TargetSearch } from '../targets/target-search.ts';
import { readTaskSearch, type TaskSearch } from '../tasks/task-search.ts';

const planParts = ['tong-quat', 'muc-tieu', 'nhiem-vu', 'phan-cong', 'che-do-bao-cao', 'van-ban-goc'] as const;
export type PlanPart = (typeof planParts)[number];

/**
 * The plan's page in the address: the part in view, the form that is open (`mo`), and the row whose sentence is shown in
 * the text (`cau`), and the row that is being linked to a sentence (`noi`).
 */
export type PlanSearch = TaskSearch &
  TargetSearch & {
    readonly phan?: PlanPart | undefined;
    readonly mo?: string | undefined;
    readonly cau?: string | undefined;
    readonly noi?: string | undefined;
  };

const isPart = (value: unknown): value is PlanPart => planParts.some((part) => part === value);

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const readPlanSearch = (raw: Record<string, unknown>): PlanSearch => ({
  ...readTaskSearch(raw),
  ...readTargetPlaces(raw),
  'ke-hoach': undefined,
  phan: isPart(raw.phan) ? raw.phan : undefined,
  mo: text(raw.mo),
  cau: text(raw.cau),
  noi: text(raw.noi),
});

/** The list of plans in the address: `moi` opens the form of a new one. */
export const readPlanListSearch = (raw: Record<string, unknown>): { readonly moi?: string | undefined } => ({
  moi: raw.moi === '1' ? '1' : undefined,
});

/** Where a row opens; a task opens beside what is in view, the others on their own part of the page. */
export const placeOfRow = (
  { kind, id }: Pick<TextRow, 'kind' | 'id'>,
  before: PlanSearch,
): PlanSearch & { 'nhiem-vu'?: string } => {
  if (kind === 'task') return { ...before, 'nhiem-vu': id };
  if (kind === 'duty') return { phan: 'che-do-bao-cao', mo: `che-do.${id}` };
  return { phan: 'muc-tieu', 'chi-tieu': id };
};
