import type { TargetFields } from '#shared/targets/target-fields.ts';
import type { Writer } from '../../database/handles.ts';
import { listTargetPlaces } from './plan-frame.store.ts';
import { targetRow } from './target-row.ts';
import { valueRows } from './target-values.store.ts';

/** Adds targets at the end of a plan; they have been checked. @returns their ids in order. */
export const addTargets = async (db: Writer, planId: string, targets: readonly TargetFields[]): Promise<string[]> => {
  const places = await listTargetPlaces(db, planId);
  const next = places.reduce((end, place) => Math.max(end, place.position + 1), 0);
  const rows = targets.map((target, at) => ({
    ...targetRow(target),
    id: db.newId(),
    plan_id: planId,
    position: next + at,
    amendment_id: null,
    valid_from: null,
    valid_to: null,
  }));
  await db.insert('targets', rows);
  await db.insert(
    'target_values',
    rows.flatMap(({ id }, at) => valueRows(db, id, targets[at]?.plannedValues ?? [])),
  );
  return rows.map((row) => row.id);
};
