import { superiorAfter } from '#shared/agencies/superior-after.rules.ts';
import type { Writer } from '../../database/handles.ts';
import type { PassedValue } from '../../database/passed-value.ts';
import { listAgencyRows } from './agencies.store.ts';

type UnitMove = { readonly id: string; readonly fromId: string; readonly toId: string };

/** Puts units under another superior; '' in a passed value: under nobody. @returns each superior before and after. */
export const moveUnits = async (db: Writer, moves: readonly UnitMove[]): Promise<PassedValue[]> => {
  const rows = new Map((await listAgencyRows(db)).map((row) => [row.id, row]));
  const parents = new Map([...rows].map(([id, row]) => [id, row.parent_id]));
  const passed: PassedValue[] = [];
  for (const move of moves) {
    const after = superiorAfter(move, parents);
    parents.set(move.id, after);
    await db.change('agencies', { id: move.id, seenVersion: rows.get(move.id)?.version ?? 0 }, { parent_id: after });
    passed.push({
      table_name: 'agencies',
      row_id: move.id,
      column_name: 'parent_id',
      before: move.fromId,
      after: after ?? '',
    });
  }
  return passed;
};
