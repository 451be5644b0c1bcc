import { isDraftIn } from '#shared/submissions/submission.rules.ts';
import type { Writer } from '../../database/handles.ts';
import { moveDrafts } from '../progress/move-drafts.ts';
import { moveDraftResults } from '../targets/move-draft-results.ts';
import { findPlaceInRound } from './round.store.ts';

type Place = { readonly periodId: string; readonly agencyId: string };

/** Lets the results of these places in a round count, or be drafts, as the round stands now. */
export const moveMarks = async (db: Writer, places: readonly Place[]): Promise<void> => {
  for (const place of places) {
    const found = await findPlaceInRound(db, place.periodId, place.agencyId);
    if (!found) continue;
    await moveDrafts(db, place, isDraftIn(found.state));
    await moveDraftResults(db, place, isDraftIn(found.state));
  }
};
