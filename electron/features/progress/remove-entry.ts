import type { Actor } from '#shared/contract/actor.ts';
import { whyNotRemove } from '#shared/progress/progress.rules.ts';
import type { Writer } from '../../database/handles.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { refuseIf } from '../../door/refuse.ts';
import { takeAway } from '../../door/take-away.ts';
import { whyNotTakeOut } from '../submissions/place-in-round.store.ts';

type By = { readonly actor: Actor; readonly seenVersion: number };

/** Puts one recorded result of a task into the trash, with the documents that prove it. */
export const removeEntry = async (
  db: Writer,
  { id, version, agency_id: agencyId, period_id: periodId }: ProgressEntryTable,
  { actor, seenVersion }: By,
): Promise<{ rows: number }> => {
  refuseIf(whyNotRemove(actor, agencyId), 'not-allowed');
  const stale = 'Người khác vừa sửa kết quả này. Xem lại bản mới nhất rồi làm lại.';
  refuseIf(version === seenVersion ? null : stale, 'conflict');
  refuseIf(await whyNotTakeOut(db, { periodId, agencyId }, actor));
  return takeAway(db, 'progress_entries', [id]);
};
