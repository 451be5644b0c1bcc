import type { TargetResult } from '#shared/targets/target.ts';
import { whyNotResult, whyNotTargetYear } from '#shared/targets/targets.rules.ts';
import type { Writer } from '../../database/handles.ts';
import { keepRow } from '../../door/keep-row.ts';
import { refuseIf } from '../../door/refuse.ts';
import { asTargetResult, findTargetResult, getTarget } from './targets.store.ts';

type Recording = {
  readonly targetId: string;
  readonly year: number;
  readonly seenVersion: number | null;
  readonly value: number | null;
  readonly isMet: boolean | null;
  readonly note: string;
};

/** Records what a target reached in a year, or corrects what was recorded. */
export const recordResult = async (db: Writer, recording: Recording): Promise<TargetResult> => {
  const target = await getTarget(db, recording.targetId);
  refuseIf(whyNotTargetYear(target, recording.year));
  refuseIf(whyNotResult(target, recording));
  const kept = await keepRow(db, 'target_results', {
    existing: await findTargetResult(db, target.id, recording.year),
    seenVersion: recording.seenVersion,
    fields: {
      target_id: target.id,
      agency_id: null,
      numerator: null,
      denominator: null,
      year: recording.year,
      value: recording.value,
      is_met: recording.isMet === null ? null : recording.isMet ? 1 : 0,
      note: recording.note,
    },
    stamp: {},
  });
  return asTargetResult(kept);
};
