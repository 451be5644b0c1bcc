import type { TargetFields } from '#shared/targets/target-fields.ts';
import type { Writer } from '../../database/handles.ts';
import type { Amended } from '../../database/tables/row.ts';
import { unamended } from '../../database/unamended.ts';
import { listTargetPlaces } from './plan-frame.store.ts';
import { targetRow } from './target-row.ts';
import { valueRows } from './target-values.store.ts';

/** `since`: the amendment that brings it in, and from which day. */
type NewTarget = TargetFields & { readonly since?: Pick<Amended, 'amendment_id' | 'valid_from'> };

/** Adds targets at the end of a plan; they have been checked. @returns their ids in order. */
export const addTargets = async (db: Writer, planId: string, targets: readonly NewTarget[]): Promise<string[]> => {
  const places = await listTargetPlaces(db, planId);
  const next = places.reduce((end, place) => Math.max(end, place.position + 1), 0);
  const rows = targets.map((target, at) => ({
    ...targetRow(target),
    id: db.newId(),
    plan_id: planId,
    position: next + at,
    ...unamended,
    ...target.since,
  }));
  await db.insert('targets', rows);
  await db.insert(
    'target_values',
    rows.flatMap(({ id }, at) => valueRows(db, id, targets[at]?.plannedValues ?? [])),
  );
  return rows.map((row) => row.id);
};
