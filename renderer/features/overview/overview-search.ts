import { readTargetSearch } from '../targets/target-search.ts';

export const groupings = { plan: 'ke-hoach', section: 'muc', agency: 'co-quan', year: 'nam' } as const;
export type Grouping = keyof typeof groupings;

type Raw = Record<string, unknown>;
type Param = 'ke-hoach' | 'nam' | 'theo' | 'ket-qua';
/** The overview in the address: plan, year, by what the tasks are told (`theo`), and which targets (`ket-qua`). */
export type OverviewSearch = { readonly [P in Param]?: string | undefined };

export const readOverviewSearch = (raw: Raw): OverviewSearch => {
  const { 'ke-hoach': plan, nam, 'ket-qua': standing } = readTargetSearch(raw);
  return {
    'ke-hoach': plan,
    nam,
    theo: Object.values(groupings).find((word) => word === raw.theo),
    'ket-qua': standing,
  };
};

/** By what the tasks can be told: sections and years are those of one plan. */
export const groupingsOf = (isOnePlan: boolean): readonly Grouping[] =>
  isOnePlan ? ['section', 'agency', 'year'] : ['plan', 'agency'];
