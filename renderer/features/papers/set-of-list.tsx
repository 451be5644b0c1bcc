import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useThisYear } from '../../api/session.ts';
import { yearsBetween } from '../plans/plan-words.ts';
import type { PaperSearch } from './paper-search.ts';
import { PrintSet } from './print-set.tsx';

/** All papers of the plan and year that the list shows; of the only plan and its latest year where nothing is chosen. */
export function SetOfList({ search }: { readonly search: PaperSearch }) {
  const { data: plans } = useQuery(api.plans.list.queryOptions());
  const thisYear = useThisYear();
  const plan = plans?.find(({ id }) => id === search['ke-hoach']) ?? (plans?.length === 1 ? plans[0] : undefined);
  if (!plan) return null;
  const years = yearsBetween(plan.periodStart, plan.periodEnd);
  const year = years.find((one) => String(one) === search.nam) ?? years.findLast((one) => one <= thisYear) ?? years[0];
  return year === undefined ? null : <PrintSet planId={plan.id} planName={plan.name} year={year} />;
}
