import type { Writer } from '../../database/handles.ts';
import { listEntriesInPeriod } from './progress.store.ts';

/** Lets what an agency recorded of a period count from now on, or makes it drafts again. @returns how many entries. */
export const moveDrafts = async (
  db: Writer,
  { periodId, agencyId }: { readonly periodId: string; readonly agencyId: string },
  isDraft: boolean,
): Promise<number> => {
  const entries = await listEntriesInPeriod(db, periodId, agencyId);
  const mark = isDraft ? 1 : 0;
  for (const { id, version } of entries.filter((row) => row.is_draft !== mark))
    await db.change('progress_entries', { id, seenVersion: version }, { is_draft: mark });
  return entries.length;
};
