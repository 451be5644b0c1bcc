import type { Writer } from '../../database/handles.ts';

type Placed = { readonly id: string; readonly version: number; readonly position: number };

/**
 * Gives rows of a plan new positions; two rows never share one on the way. `order`: every id of the list, in order.
 * A row moves as soon as its place is free; where all wait for each other, one steps aside.
 */
export const placeRows = async (
  db: Writer,
  table: 'phases' | 'sections',
  rows: readonly Placed[],
  order: readonly string[],
): Promise<void> => {
  const now = new Map(rows.map((row) => [row.id, { ...row }]));
  const goal = new Map(order.map((id, position) => [id, position]));
  const waiting = new Set(rows.filter((row) => goal.get(row.id) !== row.position).map((row) => row.id));
  const move = async (id: string, position: number): Promise<void> => {
    const row = now.get(id);
    if (!row) return;
    const { version } = await db.change(table, { id, seenVersion: row.version }, { position });
    now.set(id, { id, version, position });
  };
  const taken = () => new Set([...now.values()].map((row) => row.position));
  while (waiting.size > 0) {
    const places = taken();
    const free = [...waiting].find((id) => !places.has(goal.get(id) ?? -1));
    const [first = ''] = waiting;
    if (free === undefined) await move(first, -1 - Math.max(0, ...places));
    else {
      await move(free, goal.get(free) ?? 0);
      waiting.delete(free);
    }
  }
};
