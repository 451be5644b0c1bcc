import type { PlanFault } from '#shared/plans/plan-fields.ts';
import { refuse } from '../../door/refuse.ts';

/** Refuses with every fault beside its field; nothing happens when there is none. */
export const refuseFaults = (faults: readonly PlanFault<string>[]): void => {
  if (faults.length > 0)
    throw refuse('refused', faults.map((fault) => fault.reason).join(' '), { fields: [...faults] });
};
