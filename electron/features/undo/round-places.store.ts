import type { Reader } from '../../database/handles.ts';
import { listRowsBy } from '../../door/row-references.store.ts';
import type { Change, Values } from './net-effect.ts';

type Place = { readonly periodId: string; readonly agencyId: string };

const results = ['progress_entries', 'target_results'];

/** Where in a round results come back, or the round itself takes a step, when these changes are taken back; each once. */
export const listRoundPlaces = async (db: Reader, changes: readonly Change[]): Promise<Place[]> => {
  const steps = changes.filter(({ table }) => table === 'submissions');
  const ids = [...new Set(steps.map(({ rowId }) => rowId))];
  const moved: readonly Values[] = ids.length === 0 ? [] : await listRowsBy(db, 'submissions', { column: 'id', ids });
  const coming = changes.flatMap(({ table, before, after }) =>
    results.includes(table) && after === null && before !== null ? [before] : [],
  );
  const places = new Map<string, Place>();
  for (const { period_id: periodId, agency_id: agencyId } of [...moved, ...coming])
    if (typeof periodId === 'string' && typeof agencyId === 'string')
      places.set(`${periodId} ${agencyId}`, { periodId, agencyId });
  return [...places.values()];
};
