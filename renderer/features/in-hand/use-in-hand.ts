import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import type { OpenPeriod } from '#shared/periods/period.ts';
import { periodInHand, planInHand } from '#shared/plans/in-hand.rules.ts';
import type { NamedPlan } from '#shared/plans/plan.ts';
import { api } from '../../api/client.ts';
import { useKept } from '../../ui/use-kept.ts';
import { useToday } from '../agencies/use-today.ts';

const isId = (value: unknown): value is string => typeof value === 'string';

const nothing: readonly never[] = [];

/** What the person opened last on this computer; it may be closed or gone by now. */
export const useOpened = () => {
  const [planId, keepPlan] = useKept('ke-hoach-dang-lam', isId);
  const [periodId, keepPeriod] = useKept('ky-dang-lam', isId);
  return { planId, periodId, keepPlan, keepPeriod };
};

/** The plan and the open period that the person works on: what was opened last on this computer, else the usual ones. */
export function useInHand() {
  const opened = useOpened();
  const today = useToday();
  const plans: readonly NamedPlan[] = useQuery(api.plans.listNames.queryOptions()).data ?? nothing;
  const periods: readonly OpenPeriod[] = useQuery(api.periods.listOpen.queryOptions()).data ?? nothing;
  const plan = planInHand(plans, opened.planId);
  const period = periodInHand(periods, plan?.id, { openedId: opened.periodId, today });
  return { plans, periods, plan, period };
}

/** Keeps in hand the plan and the open period that an address names: a page and the bar above it never disagree. */
export function useKeepOpened({ plans, periods }: ReturnType<typeof useInHand>): void {
  const { keepPlan, keepPeriod } = useOpened();
  const params = useParams({ strict: false });
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const period = periods.find(({ id }) => id === (params.periodId ?? search.ky));
  const plan = plans.find(({ id }) => id === (params.planId ?? search['ke-hoach'] ?? period?.planId));
  const keep = useEffectEvent(() => {
    if (plan) keepPlan(plan.id);
    if (period) keepPeriod(period.id);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when another one is opened
  useEffect(() => keep(), [plan?.id, period?.id]);
}
