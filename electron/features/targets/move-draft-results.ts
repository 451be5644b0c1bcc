import type { Writer } from '../../database/handles.ts';
import { listResultsInPeriod } from './target-results.store.ts';

/** Lets the figures that an agency recorded of a period count from now on, or makes them drafts again. @returns how many. */
export const moveDraftResults = async (
  db: Writer,
  { periodId, agencyId }: { readonly periodId: string; readonly agencyId: string },
  isDraft: boolean,
): Promise<number> => {
  const results = await listResultsInPeriod(db, periodId, agencyId);
  const mark = isDraft ? 1 : 0;
  for (const { id, version } of results.filter((row) => row.is_draft !== mark))
    await db.change('target_results', { id, seenVersion: version }, { is_draft: mark });
  return results.length;
};
