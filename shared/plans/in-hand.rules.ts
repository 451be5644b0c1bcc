import type { OpenPeriod } from '../periods/period.ts';
import type { NamedPlan } from './plan.ts';

/** The plan that the work is about: the one opened last, else the newest in force, else the newest. */
export const planInHand = (plans: readonly NamedPlan[], openedId: string | null): NamedPlan | undefined =>
  plans.find(({ id }) => id === openedId) ?? plans.find(({ status }) => status === 'in-force') ?? plans[0];

/** The period that the work is about: of this plan the one opened last, else the one due next, else the one due last. */
export const periodInHand = (
  periods: readonly OpenPeriod[],
  planId: string | undefined,
  { openedId, today }: { readonly openedId: string | null; readonly today: string },
): OpenPeriod | undefined => {
  const own = periods.filter((period) => period.planId === planId);
  return own.find(({ id }) => id === openedId) ?? own.find(({ dueOn }) => dueOn >= today) ?? own.at(-1);
};
