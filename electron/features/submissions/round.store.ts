import type { AgencyName } from '#shared/agencies/agency.ts';
import { firstYear, periodYear } from '#shared/periods/period.rules.ts';
import { daysBetween } from '#shared/reminders/reminder.rules.ts';
import type { Submission, SubmissionState } from '#shared/submissions/submission.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Reader } from '../../database/handles.ts';
import type { PeriodTable, SubmissionTable } from '../../database/tables/round-tables.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { listPartsInPlan, type PartInTask } from '../tasks/task-parts.store.ts';

type Told = {
  readonly parts: ReadonlyMap<string, readonly PartInTask[]>;
  readonly rows: ReadonlyMap<string, SubmissionTable>;
  readonly recorded: ReadonlyMap<string, number>;
  readonly reminded: ReadonlyMap<string, string>;
  readonly groups: ReadonlySet<string>;
};

/** Who has a part in the tasks of a period, on its last day. */
export const listPartsInPeriod = (db: Reader, period: PeriodTable): Promise<PartInTask[]> => {
  const days = { coversFrom: period.covers_from, coversTo: period.covers_to };
  return listPartsInPlan(db, {
    planId: period.plan_id,
    asOf: period.covers_to,
    yearFrom: firstYear(days),
    yearTo: periodYear(days),
  });
};

const countRecorded = async (db: Reader, periodId: string): Promise<Map<string, number>> => {
  const rows = await db
    .selectFrom('progress_entries')
    .select((row) => ['agency_id', row.fn.countAll<number>().as('count')])
    .where('period_id', '=', periodId)
    .groupBy('agency_id')
    .execute();
  return new Map(rows.map((row) => [row.agency_id, row.count]));
};

/** When each agency was last reminded. */
const readReminded = async (db: Reader, periodId: string): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom('reminders')
    .select(['at', 'agency_ids'])
    .where('period_id', '=', periodId)
    .orderBy('at')
    .execute();
  return new Map(rows.flatMap(({ at, agency_ids }) => (JSON.parse(agency_ids) as string[]).map((id) => [id, at])));
};

const listGroups = async (db: Reader): Promise<Set<string>> => {
  const rows = await db.selectFrom('agencies').select('id').where('kind', '=', 'group').execute();
  return new Set(rows.map(({ id }) => id));
};

const read = async (db: Reader, period: PeriodTable): Promise<Told> => ({
  parts: Map.groupBy(await listPartsInPeriod(db, period), (part) => part.agencyId),
  rows: new Map((await listSubmissionRows(db, period.id)).map((row) => [row.agency_id, row])),
  recorded: await countRecorded(db, period.id),
  reminded: await readReminded(db, period.id),
  groups: await listGroups(db),
});

const listSubmissionRows = (db: Reader, periodId: string) =>
  db.selectFrom('submissions').selectAll().where('period_id', '=', periodId).execute();

const asSubmission = (period: PeriodTable, agency: AgencyName, told: Told, today: string): Submission => {
  const row = told.rows.get(agency.id);
  const dueOn = row?.due_on ?? period.due_on;
  const state = row?.state ?? 'not-sent';
  const waits = state === 'not-sent' || state === 'returned';
  const sentOn = row?.sent_at ? dayInVietnam(new Date(row.sent_at)) : null;
  return {
    periodId: period.id,
    agency,
    isUnnamedGroup: told.groups.has(agency.id) && told.parts.has(agency.id),
    state,
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    isLate: waits ? today > dueOn : (sentOn ?? '') > dueOn,
    isNothingToReport: row?.is_nothing_to_report === 1,
    returnReason: row?.return_reason ?? '',
    sentAt: row?.sent_at ?? null,
    sentBy: row?.sent_by ?? '',
    receivedAt: row?.received_at ?? null,
    approvedAt: row?.approved_at ?? null,
    approvedBy: row?.approved_by ?? '',
    taskCount: new Set(told.parts.get(agency.id)?.map((part) => part.taskId)).size,
    recordedCount: told.recorded.get(agency.id) ?? 0,
    lastRemindedAt: told.reminded.get(agency.id) ?? null,
    version: row?.version ?? null,
  };
};

/** Every agency that has a part in a period or has done something in it, in the order of the alphabet. */
export const readRound = async (db: Reader, period: PeriodTable, today: string): Promise<Submission[]> => {
  const told = await read(db, period);
  const names = await agencyNamesById(db);
  const ids = new Set([...told.parts.keys(), ...told.rows.keys(), ...told.recorded.keys()]);
  return [...names.values()].filter(({ id }) => ids.has(id)).map((agency) => asSubmission(period, agency, told, today));
};

/** How far an agency's results of a period have come, as it is stored; undefined: it has done nothing yet. */
export const findSubmission = (db: Reader, periodId: string, agencyId: string) =>
  db
    .selectFrom('submissions')
    .selectAll()
    .where('period_id', '=', periodId)
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();

export const findPeriod = (db: Reader, periodId: string) =>
  db.selectFrom('periods').selectAll().where('id', '=', periodId).executeTakeFirst();

/** Where an agency's results of a period stand: the period and its state, the agency's state. */
export const findPlaceInRound = async (db: Reader, periodId: string, agencyId: string) => {
  const period = await findPeriod(db, periodId);
  if (!period) return undefined;
  const row = await findSubmission(db, periodId, agencyId);
  const state: SubmissionState = row?.state ?? 'not-sent';
  return { period, state, isNothingToReport: row?.is_nothing_to_report === 1 };
};

/** How many results an agency has written of a period: of tasks and of targets. */
export const countTold = async (db: Reader, periodId: string, agencyId: string): Promise<number> => {
  const count = (table: 'progress_entries' | 'target_results') =>
    db
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as('rows'))
      .where('period_id', '=', periodId)
      .where('agency_id', '=', agencyId)
      .executeTakeFirstOrThrow();
  return (await count('progress_entries')).rows + (await count('target_results')).rows;
};
