import type { Actor } from '#shared/contract/actor.ts';
import {
  whyNotFall,
  whyNotFormer,
  whyNotOfAgency,
  whyNotRecordFor,
  whyNotResult,
} from '#shared/targets/record-result.rules.ts';
import { ratioOf } from '#shared/targets/rollup.rules.ts';
import type { AgencyResult, Target } from '#shared/targets/target.ts';
import { whyNotTargetYear } from '#shared/targets/targets.rules.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { keepRow } from '../../door/keep-row.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { placeInRound } from '../submissions/place-in-round.store.ts';
import { asAgencyResult, findTargetResult, hasPartInPlan, listResultsOfAgency } from './target-results.store.ts';
import { getTarget } from './targets.store.ts';

type Recording = {
  readonly targetId: string;
  readonly agencyId: string | null;
  readonly periodId: string | null;
  readonly year: number;
  readonly seenVersion: number | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly isMet: boolean | null;
  readonly note: string;
  /** Why results that were approved change. */
  readonly reason: string;
};

const refuseForeign = async (db: Reader, target: Target, agencyId: string | null, actor: Actor): Promise<void> => {
  const part = {
    leadId: target.lead?.id ?? null,
    hasPartInPlan: agencyId !== null && (await hasPartInPlan(db, target.planId, agencyId)),
  };
  refuseIf(whyNotRecordFor(actor, agencyId, part), 'not-allowed');
};

const reachedValue = (target: Target, { value, numerator, denominator }: Recording): number | null =>
  numerator === null || denominator === null ? value : ratioOf(target.unit, numerator, denominator);

const placeOf = async (db: Reader, target: Target, recording: Recording & { readonly actor: Actor }) => {
  const { agencyId, periodId } = recording;
  if (agencyId === null && periodId !== null)
    throw refuse('refused', 'Số chung của cả kế hoạch ghi theo năm: để trống kỳ báo cáo, hoặc chọn một cơ quan.');
  const time = { yearFrom: target.yearFrom ?? 0, yearTo: target.yearTo ?? 9_999 };
  const told = { what: 'Chỉ tiêu', planId: target.planId, ...time } as const;
  return placeInRound(db, { ...recording, agencyId: agencyId ?? '' }, told);
};

/** Records what a target reached in a year, of the whole or of one agency, or corrects what was recorded. */
export const recordResult = async (db: Writer, recording: Recording, actor: Actor): Promise<AgencyResult> => {
  const { agencyId, year, periodId } = recording;
  const target = await getTarget(db, recording.targetId);
  const names = await agencyNamesById(db);
  const agency = agencyId === null ? null : names.get(agencyId);
  await refuseForeign(db, target, agencyId, actor);
  if (agency === undefined) throw refuse('not-found', 'Cơ quan này không có trong sổ.');
  refuseIf(whyNotTargetYear(target, year));
  refuseIf(whyNotFormer(target, year));
  refuseIf(whyNotResult(target, recording));
  if (agencyId !== null) refuseIf(whyNotOfAgency(target, recording));
  const value = reachedValue(target, recording);
  const { speaksOn, isDraft } = await placeOf(db, target, { ...recording, actor });
  const own = agencyId === null ? null : await listResultsOfAgency(db, [target.id], agencyId);
  const series = own?.map((row) => ({ year: row.year, value: row.value, on: row.speaks_on })) ?? target.results;
  refuseIf(whyNotFall(target, { year, value, on: speaksOn }, series));
  const kept = await keepRow(db, 'target_results', {
    existing: await findTargetResult(db, { targetId: target.id, year, agencyId, periodId }),
    seenVersion: recording.seenVersion,
    fields: {
      target_id: target.id,
      agency_id: agencyId,
      year,
      value,
      numerator: recording.numerator,
      denominator: recording.denominator,
      is_met: recording.isMet === null ? null : recording.isMet ? 1 : 0,
      note: recording.note,
      period_id: periodId,
      speaks_on: speaksOn,
      is_draft: isDraft ? 1 : 0,
    },
    stamp: {},
  });
  return asAgencyResult(kept, agency);
};
