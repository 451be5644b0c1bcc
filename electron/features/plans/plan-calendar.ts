import type { CalendarEntry } from '#shared/plans/duty.ts';
import { dutyDates } from '#shared/plans/duty-dates.rules.ts';
import { whyNotDay } from '#shared/plans/plan-day.rules.ts';
import type { Reader } from '../../database/handles.ts';
import { refuseIf } from '../../door/refuse.ts';
import { listDuties } from './plan-parts.store.ts';
import { getPlan, listPlans } from './plans.store.ts';

type Range = { readonly planId?: string | undefined; readonly from: string; readonly to: string };

/** The reports that fall due between two days, of one plan or of every plan in force, the earliest first. */
export const listCalendar = async (db: Reader, { planId, from, to }: Range): Promise<CalendarEntry[]> => {
  refuseIf(whyNotDay('Từ ngày', from) ?? whyNotDay('Đến ngày', to), 'invalid-input');
  const plans =
    planId === undefined
      ? (await listPlans(db)).filter((plan) => plan.status === 'in-force')
      : [await getPlan(db, planId)];
  const entries: CalendarEntry[] = [];
  for (const plan of plans)
    for (const duty of await listDuties(db, plan.id))
      for (const lastDay of dutyDates(duty, plan))
        if (lastDay >= from && lastDay <= to)
          entries.push({
            dutyId: duty.id,
            planId: plan.id,
            planName: plan.name,
            kind: duty.kind,
            quote: duty.quote,
            dueText: duty.dueText,
            lastDay,
            from: duty.from,
            to: duty.to,
          });
  return entries.toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
};
