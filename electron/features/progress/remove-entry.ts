import type { Actor } from '#shared/contract/actor.ts';
import { whyNotRemove } from '#shared/progress/progress.rules.ts';
import type { Writer } from '../../database/handles.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { refuseIf } from '../../door/refuse.ts';
import { takeAway } from '../../door/take-away.ts';

/** Puts one recorded result of a task into the trash. */
export const removeEntry = async (
  db: Writer,
  entry: ProgressEntryTable,
  by: { readonly actor: Actor; readonly seenVersion: number },
): Promise<{ rows: number }> => {
  refuseIf(whyNotRemove(by.actor, entry.agency_id), 'not-allowed');
  const stale = 'Người khác vừa sửa kết quả này. Xem lại bản mới nhất rồi làm lại.';
  refuseIf(entry.version === by.seenVersion ? null : stale, 'conflict');
  return takeAway(db, 'progress_entries', [entry.id]);
};
