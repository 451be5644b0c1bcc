import type { AgencyName } from '#shared/agencies/agency.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { ValueOnDay } from '../agencies/passed.store.ts';

type Names = ReadonlyMap<string, AgencyName>;

/** The last day of the official reporting year (15/12 of the year before to 14/12). */
export const lastDayOfYear = (year: number): string => `${year}-12-14`;

const named = (names: Names, json: string | undefined, now: readonly AgencyName[]): readonly AgencyName[] =>
  json === undefined ? now : (JSON.parse(json) as string[]).flatMap((id) => names.get(id) ?? []);

/** A plan with the agencies it had on a day: the standing one, and who reported to whom, before any later succession. */
export const planOnDay = (plan: Plan, valueOnDay: ValueOnDay, names: Names): Plan => {
  const standing = valueOnDay('plans', plan.id, 'standing_agency_id');
  return {
    ...plan,
    standingAgency: standing === undefined ? plan.standingAgency : (names.get(standing) ?? null),
    duties: plan.duties.map((duty) => ({
      ...duty,
      from: named(names, valueOnDay('reporting_duties', duty.id, 'from_agency_ids'), duty.from),
      to: named(names, valueOnDay('reporting_duties', duty.id, 'to_agency_ids'), duty.to),
    })),
  };
};
