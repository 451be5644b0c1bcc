import type { Target } from './target.ts';
import { isMet, whyNotTargetYear } from './targets.rules.ts';

export const targetStandings = ['met', 'unmet', 'reported', 'nothing', 'not-reported'] as const;
/** How a target stands in a year: `reported` has a figure and no plan to judge it by, `nothing` had nothing to count. */
export type TargetStanding = (typeof targetStandings)[number];

export const targetStandingNames = {
  met: 'Đạt',
  unmet: 'Chưa đạt',
  reported: 'Đã báo cáo',
  nothing: 'Không có',
  'not-reported': 'Chưa báo cáo',
} satisfies Record<TargetStanding, string>;

/** Null: the year lies outside the target's own time. */
export const targetStanding = (target: Target, year: number): TargetStanding | null => {
  if (whyNotTargetYear(target, year) !== null) return null;
  const result = target.results.find((one) => one.year === year);
  if (!result) return 'not-reported';
  if (target.kind === 'quantitative' && result.value === null) return 'nothing';
  const met = isMet(target, result);
  if (met === null) return 'reported';
  return met ? 'met' : 'unmet';
};
