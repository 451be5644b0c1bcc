import { placedBefore } from '#shared/targets/target-order.rules.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { listTaskPlaces, listTaskRows } from './task-parts.store.ts';

type Placing = { readonly taskId: string; readonly beforeId: string | null };

/**
 * Puts a task before another of its plan, or at the end. The places stay the same ones and two rows never share one: the
 * moved task steps aside, those between move up one by one, and it takes the place that is left.
 * @returns how many rows have another place now.
 */
export const placeTask = async (db: Writer, { taskId, beforeId }: Placing): Promise<{ moved: number }> => {
  const [task] = await listTaskRows(db, [taskId]);
  if (!task) throw refuse('not-found', 'Nhiệm vụ này không có trong sổ.');
  const places = await listTaskPlaces(db, task.plan_id);
  const ids = places.map((place) => place.id);
  if (beforeId !== null && !ids.includes(beforeId))
    throw refuse('refused', 'Nhiệm vụ đứng sau không thuộc kế hoạch này: chọn một nhiệm vụ của cùng kế hoạch.');
  const rankOf = new Map(placedBefore(ids, taskId, beforeId).map((id, rank) => [id, rank]));
  const moves = places.flatMap(({ id, position, version }) => {
    const to = places[rankOf.get(id) ?? -1]?.position ?? position;
    return to === position ? [] : [{ id, version, from: position, to }];
  });
  const own = moves.find((move) => move.id === taskId);
  if (!own) return { moved: 0 };
  await db.change('tasks', { id: taskId, seenVersion: own.version }, { position: -1 - own.from });
  const others = moves.filter((move) => move.id !== taskId);
  // Going down the list frees the place above each neighbour, going up the place below.
  for (const { id, version, to } of own.to > own.from ? others : others.toReversed())
    await db.change('tasks', { id, seenVersion: version }, { position: to });
  await db.change('tasks', { id: taskId, seenVersion: own.version + 1 }, { position: own.to });
  return { moved: moves.length };
};
