import { overlapWarning } from '#shared/periods/period.rules.ts';
import type { PeriodProposal } from '#shared/periods/period.ts';
import { periodsForYear } from '#shared/periods/period-proposals.rules.ts';
import type { Reader } from '../../database/handles.ts';
import { getPlan, listPlans } from '../plans/plans.store.ts';
import { listPeriodRows } from './periods.store.ts';

type Asked = { readonly planId?: string | undefined; readonly year: number };

/** The periods of a year that the duties of a plan, or of all plans in force, ask for and that nobody has opened yet. */
export const proposePeriods = async (db: Reader, { planId, year }: Asked): Promise<PeriodProposal[]> => {
  const plans = (await listPlans(db)).filter(({ id, status }) =>
    planId === undefined ? status === 'in-force' : id === planId,
  );
  const proposals: PeriodProposal[] = [];
  for (const { id, name } of plans) {
    const plan = await getPlan(db, id);
    const opened = (await listPeriodRows(db, { planId: id })).map((row) => ({
      kind: row.kind,
      name: row.name,
      coversFrom: row.covers_from,
      coversTo: row.covers_to,
    }));
    proposals.push(
      ...periodsForYear(plan, plan.duties, year)
        .filter((period) => overlapWarning(period, opened) === null)
        .map((period) => ({ ...period, planId: id, planName: name })),
    );
  }
  return proposals;
};
