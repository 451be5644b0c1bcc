import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { useIsOverseer, useThisYear } from '../../api/session.ts';
import { yearsBetween } from '../plans/plan-words.ts';
import { groupings, groupingsOf, type OverviewSearch, readOverviewSearch } from './overview-search.ts';

/** What the overview looks at: the plan and year of the address, a book's only plan by itself, a liaison's own agency. */
export function useOverviewPlace() {
  const search = readOverviewSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const thisYear = useThisYear();
  const { data: plans, error, refetch } = useQuery(api.plans.list.queryOptions());
  const change = (changes: OverviewSearch) =>
    navigate({ to: '.', search: (previous) => ({ ...previous, ...changes }), replace: true, resetScroll: false });

  const plan = plans?.length === 1 ? plans[0] : plans?.find(({ id }) => id === search['ke-hoach']);
  const looked = plan ? [plan] : (plans ?? []);
  const years =
    looked.length === 0
      ? []
      : yearsBetween(
          Math.min(...looked.map(({ periodStart }) => periodStart)),
          Math.max(...looked.map(({ periodEnd }) => periodEnd)),
        );
  const year =
    years.find((one) => String(one) === search.nam) ?? years.findLast((one) => one <= thisYear) ?? years[0] ?? thisYear;
  const offered = groupingsOf(plan !== undefined);
  const grouping = offered.find((one) => groupings[one] === search.theo) ?? offered[0] ?? 'agency';
  const isLiaison = !useIsOverseer();
  return {
    search,
    change,
    plans,
    error,
    refetch,
    plan,
    years,
    year,
    offered,
    grouping,
    isLiaison,
  };
}
