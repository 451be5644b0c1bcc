import { periodYear } from '#shared/periods/period.rules.ts';
import type { OpenPeriod, Period, PeriodState } from '#shared/periods/period.ts';
import type { SubmissionState } from '#shared/submissions/submission.ts';
import type { Reader } from '../../database/handles.ts';
import type { PeriodTable } from '../../database/tables/round-tables.ts';
import { refuse } from '../../door/refuse.ts';
import { plansOf } from '../plans/plans.store.ts';
import { findPeriod, readRound } from '../submissions/round.store.ts';

type Filter = {
  readonly planId?: string | undefined;
  readonly state?: PeriodState | undefined;
  readonly year?: number | undefined;
};

const countByState = (states: readonly SubmissionState[]): Period['counts'] => {
  const counts = { 'not-sent': 0, sent: 0, received: 0, approved: 0, returned: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
};

/** A period as a row names it, with how far its agencies have come. */
export const asPeriod = async (
  db: Reader,
  row: PeriodTable & { readonly plan_name: string | null },
  today: string,
): Promise<Period> => {
  const round = await readRound(db, row, today);
  return {
    id: row.id,
    planId: row.plan_id,
    planName: row.plan_name ?? '',
    kind: row.kind,
    name: row.name,
    year: periodYear({ coversTo: row.covers_to }),
    coversFrom: row.covers_from,
    coversTo: row.covers_to,
    cutOffOn: row.cut_off_on,
    dueOn: row.due_on,
    dutyId: row.duty_id,
    state: row.state,
    stateReason: row.state_reason,
    agencyCount: round.length,
    counts: countByState(round.map(({ state }) => state)),
    lateCount: round.filter(({ state, isLate }) => isLate && (state === 'not-sent' || state === 'returned')).length,
    version: row.version,
  };
};

const periodRows = (db: Reader) =>
  db
    .selectFrom('periods')
    .selectAll('periods')
    .select((row) => row.selectFrom('plans').select('name').whereRef('plans.id', '=', 'plan_id').as('plan_name'));

/** The periods that a filter leaves, the latest first. */
export const listPeriodRows = (db: Reader, { planId, state, year }: Filter) =>
  periodRows(db)
    .$if(planId !== undefined, (query) => query.where('plan_id', '=', planId ?? ''))
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'open'))
    .$if(year !== undefined, (query) =>
      query.where('covers_to', '>=', `${year}-01-01`).where('covers_to', '<=', `${year}-12-31`),
    )
    .orderBy('covers_to', 'desc')
    .orderBy('due_on', 'desc')
    .orderBy('id')
    .execute();

export const listPeriods = async (db: Reader, filter: Filter, today: string): Promise<Period[]> => {
  const periods: Period[] = [];
  for (const row of await listPeriodRows(db, filter)) periods.push(await asPeriod(db, row, today));
  return periods;
};

/** The names of the open periods, by the day on which they are due; of an agency those of the plans that it works on. */
export const listOpenPeriods = (db: Reader, within: string | null): Promise<OpenPeriod[]> =>
  plansOf(db, within)
    .innerJoin('periods', 'periods.plan_id', 'plans.id')
    .leftJoin('submissions', (join) =>
      join.onRef('submissions.period_id', '=', 'periods.id').on('submissions.agency_id', '=', within),
    )
    .where('periods.state', '=', 'open')
    .select(['periods.id', 'periods.name', 'plans.id as planId', 'plans.name as planName'])
    .select((row) => row.fn.coalesce('submissions.due_on', 'periods.due_on').as('dueOn'))
    .orderBy('dueOn')
    .orderBy('periods.id')
    .execute();

export const getPeriod = async (db: Reader, periodId: string, today: string): Promise<Period> => {
  const row = await periodRows(db).where('periods.id', '=', periodId).executeTakeFirst();
  if (!row) throw refuse('not-found', 'Kỳ báo cáo này không có trong sổ.');
  return asPeriod(db, row, today);
};

export const getPeriodRow = async (db: Reader, periodId: string): Promise<PeriodTable> => {
  const row = await findPeriod(db, periodId);
  if (!row) throw refuse('not-found', 'Kỳ báo cáo này không có trong sổ.');
  return row;
};

/** Whether somebody has recorded something in the period: its days can't move any more under that. */
export const hasRecorded = async (db: Reader, periodId: string): Promise<boolean> => {
  const inPeriod = (table: 'progress_entries' | 'target_results') =>
    db.selectFrom(table).select('id').where('period_id', '=', periodId).executeTakeFirst();
  return ((await inPeriod('progress_entries')) ?? (await inPeriod('target_results'))) !== undefined;
};
