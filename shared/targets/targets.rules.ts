import { figure } from '../words/numbers.ts';
import type { Target, TargetResult } from './target.ts';

type Timed = Pick<Target, 'yearFrom' | 'yearTo'>;
type Planned = { readonly value: number; readonly valueMax: number | null };
type WithPlan = Pick<Target, 'value' | 'valueMax' | 'plannedValues'>;
type Judged = WithPlan & Pick<Target, 'kind' | 'comparator' | 'direction'>;
type Reached = Pick<TargetResult, 'year' | 'value' | 'isMet'>;

/** Where a year stands in a target's own time: before it, within it, or after it. */
export const targetTime = (target: Timed, year: number): 'later' | 'now' | 'past' => {
  if (target.yearFrom !== null && year < target.yearFrom) return 'later';
  return target.yearTo !== null && year > target.yearTo ? 'past' : 'now';
};

/** Why the target has no place in this year, or null. */
export const whyNotTargetYear = (target: Timed, year: number): string | null =>
  targetTime(target, year) === 'now' ? null : `Năm ${year} nằm ngoài thời gian của chỉ tiêu.`;

/** What is planned for a year: the year's own value, else that of the phase or the whole period, else null. */
export const plannedFor = (target: WithPlan, year: number): Planned | null => {
  const own = target.plannedValues.find((planned) => planned.year === year);
  if (own) return { value: own.value, valueMax: own.valueMax };
  return target.value === null ? null : { value: target.value, valueMax: target.valueMax };
};

/** Whether less is better: the plan says so, or asks for a plain figure that shall fall. */
const isFalling = ({ comparator, direction }: Pick<Target, 'comparator' | 'direction'>): boolean => {
  if (comparator === '<' || comparator === '<=') return true;
  return direction === 'decrease' && comparator !== '>' && comparator !== '>=';
};

/** Whether a result meets what its year asks for; null when there is nothing to judge by. */
export const isMet = (target: Judged, result: Reached): boolean | null => {
  if (target.kind === 'qualitative') return result.isMet;
  const planned = plannedFor(target, result.year);
  if (planned === null || result.value === null) return null;
  if (target.comparator === '<') return result.value < planned.value;
  if (target.comparator === '>') return result.value > planned.value;
  return isFalling(target) ? result.value <= (planned.valueMax ?? planned.value) : result.value >= planned.value;
};

/** Reached in percent of what the year asks for (the low end of a range); null where a share says nothing. */
export const reachedPercent = (target: Judged, result: Reached): number | null => {
  const planned = plannedFor(target, result.year);
  if (result.value === null || !planned?.value || isFalling(target)) return null;
  return Math.round((result.value / planned.value) * 1000) / 10;
};

/** Reached minus planned, in the target's unit: below zero short of it, zero within a range; null without figures. */
export const gapToPlan = (target: Judged, result: Reached): number | null => {
  const planned = plannedFor(target, result.year);
  if (planned === null || result.value === null) return null;
  const high = planned.valueMax ?? planned.value;
  const nearest = Math.min(Math.max(result.value, planned.value), high);
  return Math.round((result.value - nearest) * 1e6) / 1e6;
};

const comparatorWords = { '>=': '≥ ', '>': '> ', '=': '', '<': '< ', '<=': '≤ ', '~': '≈ ' } as const;

/** What the plan asks for, as a table shows it: "≥ 80", "1.000–1.200"; empty where it names no figure. */
export const plannedFigure = (target: WithPlan & Pick<Target, 'comparator'>, year?: number): string => {
  const planned = year === undefined ? plannedFor({ ...target, plannedValues: [] }, 0) : plannedFor(target, year);
  if (planned === null) return '';
  const range = planned.valueMax === null ? '' : `–${figure(planned.valueMax)}`;
  return `${comparatorWords[target.comparator ?? '=']}${figure(planned.value)}${range}`;
};
