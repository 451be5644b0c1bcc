import type { Actor } from '#shared/contract/actor.ts';
import { entryYear, periodYear, whyNotInPeriod } from '#shared/periods/period.rules.ts';
import { isDraftIn, whyNotClear, whyNotWrite } from '#shared/submissions/submission.rules.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { countTold, findPlaceInRound } from './round.store.ts';

type Asked = {
  readonly periodId: string | null;
  readonly agencyId: string;
  readonly year: number;
  readonly reason: string;
  readonly actor: Actor;
};
type Told = {
  readonly what: 'Nhiệm vụ' | 'Chỉ tiêu';
  readonly planId: string;
  readonly yearFrom: number;
  readonly yearTo: number;
};

/** Where a result stands in the round: the last day it tells of, and whether it is a draft; refuses a wrong place. */
export const placeInRound = async (
  db: Reader,
  { periodId, agencyId, year, reason, actor }: Asked,
  told: Told,
): Promise<{ readonly speaksOn: string; readonly isDraft: boolean }> => {
  if (periodId === null) return { speaksOn: `${year}-12-14`, isDraft: false };
  const place = await findPlaceInRound(db, periodId, agencyId);
  if (!place) throw refuse('not-found', 'Kỳ báo cáo này không có trong sổ.');
  const { period, state } = place;
  const days = { name: period.name, coversFrom: period.covers_from, coversTo: period.covers_to };
  if (period.plan_id !== told.planId)
    throw refuse('refused', `${told.what} không thuộc kế hoạch của "${period.name}": chọn kỳ của chính kế hoạch này.`);
  refuseIf(whyNotInPeriod(days, told));
  const own = entryYear(days, told);
  if (year !== own)
    throw refuse('refused', `"${period.name}" thuộc năm ${periodYear(days)}: kết quả này ghi vào năm ${own}.`);
  refuseIf(whyNotWrite({ state, period: period.state }, actor, reason));
  return { speaksOn: period.covers_to, isDraft: isDraftIn(state) };
};

/** Why one of an agency's results of a period (null: of the year) can't be taken out of the book now, or null. */
export const whyNotTakeOut = async (
  db: Reader,
  { periodId, agencyId }: { readonly periodId: string | null; readonly agencyId: string | null },
  actor: Actor,
): Promise<string | null> => {
  if (periodId === null || agencyId === null) return null;
  const place = await findPlaceInRound(db, periodId, agencyId);
  if (!place) return null;
  const answer = { state: place.state, period: place.period.state, isNothingToReport: place.isNothingToReport };
  return whyNotClear(answer, actor, (await countTold(db, periodId, agencyId)) - 1);
};
