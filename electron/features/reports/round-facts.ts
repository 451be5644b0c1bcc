import { periodYear } from '#shared/periods/period.rules.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import type { Reader } from '../../database/handles.ts';
import type { PeriodTable } from '../../database/tables/round-tables.ts';
import { refuse } from '../../door/refuse.ts';
import { getPeriodRow, listPeriodRows } from '../periods/periods.store.ts';
import { readRound } from '../submissions/round.store.ts';
import { type AnnualReportFacts, readAnnualReportFacts } from './annual-report-facts.ts';

/** One period with how far every agency has come in it on a day. */
export type Round = {
  readonly id: string;
  readonly name: string;
  readonly coversFrom: string;
  readonly coversTo: string;
  readonly dueOn: string;
  readonly submissions: readonly Submission[];
};

export type RoundFacts = AnnualReportFacts & { readonly round: Round };

/** What an agency still owes: nothing was sent, or it was given back. */
export const isWaitedFor = ({ state }: Submission): boolean => state === 'not-sent' || state === 'returned';

const asRound = async (db: Reader, period: PeriodTable, today: string): Promise<Round> => ({
  id: period.id,
  name: period.name,
  coversFrom: period.covers_from,
  coversTo: period.covers_to,
  dueOn: period.due_on,
  submissions: await readRound(db, period, today),
});

type Asked = { readonly planId: string; readonly periodId: string | null };

/** The plan with one of its periods, open or closed. */
export const readRoundFacts = async (db: Reader, { planId, periodId }: Asked, today: string): Promise<RoundFacts> => {
  if (periodId === null) throw refuse('refused', 'Kỳ báo cáo: chọn một kỳ của kế hoạch này.');
  const period = await getPeriodRow(db, periodId);
  if (period.plan_id !== planId)
    throw refuse('refused', `“${period.name}” không phải kỳ báo cáo của kế hoạch này: chọn kỳ khác.`);
  const facts = await readAnnualReportFacts(db, planId, periodYear({ coversTo: period.covers_to }));
  return { ...facts, round: await asRound(db, period, today) };
};

/** The latest period of a plan that tells of a year; null where none was opened. */
export const findLastRound = async (db: Reader, planId: string, year: number, today: string): Promise<Round | null> => {
  const [period] = await listPeriodRows(db, { planId, year });
  return period ? asRound(db, period, today) : null;
};
