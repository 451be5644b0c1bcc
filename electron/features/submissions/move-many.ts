import type { Actor } from '#shared/contract/actor.ts';
import type { OfficeAct } from '#shared/submissions/submission.rules.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import type { Writer } from '../../database/handles.ts';
import { isRefusal, refuse } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { approve, giveBack, receive } from './move-submission.ts';

type Moves = {
  readonly periodId: string;
  readonly act: OfficeAct;
  readonly agencies: readonly { readonly agencyId: string; readonly seenVersion: number }[];
  readonly reason: string;
  readonly dueOn: string | null;
};
type By = { readonly actor: Actor; readonly now: Date };

/** Takes the results of several agencies one step on: all of them or none. A refusal names the agency. */
export const moveMany = async (
  db: Writer,
  { periodId, act, agencies, reason, dueOn }: Moves,
  by: By,
): Promise<Submission[]> => {
  if (act === 'return' && dueOn === null) throw refuse('refused', 'Hạn gửi lại: chọn một ngày.');
  const names = await agencyNamesById(db);
  const moved: Submission[] = [];
  for (const agency of agencies) {
    const move = { periodId, ...agency };
    try {
      if (act === 'receive') moved.push(await receive(db, move, by));
      else if (act === 'approve') moved.push(await approve(db, move, by));
      else moved.push(await giveBack(db, { ...move, reason, dueOn: dueOn ?? '' }, by));
    } catch (error) {
      if (!isRefusal(error) || agencies.length === 1) throw error;
      const name = names.get(agency.agencyId)?.shortName ?? 'Cơ quan không có trong sổ';
      throw refuse(error.code, `${name}: ${error.message}`);
    }
  }
  return moved;
};
