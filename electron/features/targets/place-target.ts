import type { Target } from '#shared/targets/target.ts';
import { placedBefore } from '#shared/targets/target-order.rules.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { refuseStale } from './edit-target.ts';
import { listTargetPlaces } from './plan-frame.store.ts';
import { getTarget } from './targets.store.ts';

type Placing = { readonly targetId: string; readonly seenVersion: number; readonly beforeId: string | null };

/**
 * Puts a target before another of its plan, or at the end. The places stay the same ones and two rows never share one:
 * the moved target steps aside, those between move up one by one, and it takes the place that is left.
 */
export const placeTarget = async (db: Writer, { targetId, seenVersion, beforeId }: Placing): Promise<Target> => {
  const target = await getTarget(db, targetId);
  refuseStale(target, seenVersion);
  const places = await listTargetPlaces(db, target.planId);
  const ids = places.map((place) => place.id);
  if (beforeId !== null && !ids.includes(beforeId))
    throw refuse('refused', 'Chỉ tiêu đứng sau không thuộc kế hoạch này: chọn một chỉ tiêu của cùng kế hoạch.');
  const order = placedBefore(ids, targetId, beforeId);
  const moves = places.flatMap(({ id, position, version }) => {
    const to = places[order.indexOf(id)]?.position ?? position;
    return to === position ? [] : [{ id, version, from: position, to }];
  });
  const own = moves.find((move) => move.id === targetId);
  if (!own) return target;
  const aside = -1 - own.from;
  await db.change('targets', { id: targetId, seenVersion: own.version }, { position: aside });
  const others = moves.filter((move) => move.id !== targetId);
  // Going down the list frees the place above each neighbour, going up the place below.
  for (const { id, version, to } of own.to > own.from ? others : others.toReversed())
    await db.change('targets', { id, seenVersion: version }, { position: to });
  await db.change('targets', { id: targetId, seenVersion: own.version + 1 }, { position: own.to });
  return getTarget(db, targetId);
};
