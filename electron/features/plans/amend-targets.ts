import { dayBefore } from '#shared/agencies/validity.rules.ts';
import type { AmendedTarget } from '#shared/plans/amend-fields.ts';
import type { Writer } from '../../database/handles.ts';
import { unamended } from '../../database/unamended.ts';
import { listTargetRows } from './plan-rows.store.ts';

export type Amendment = { readonly id: string; readonly planId: string; readonly day: string };

/**
 * Ends the old targets and puts the new ones in their places; conditions follow their main target.
 * @returns the new ids by the old ones.
 */
export const replaceTargets = async (
  db: Writer,
  { id: amendmentId, planId, day }: Amendment,
  targets: readonly AmendedTarget[],
): Promise<Map<string, string>> => {
  const rows = await listTargetRows(db, planId);
  const newIds = new Map(targets.flatMap(({ targetId, next }) => (next ? [[targetId, db.newId()] as const] : [])));
  let end = Math.max(-1, ...rows.map((row) => row.position)) + 1;
  // A condition is written after the target it qualifies.
  const isCondition = (id: string) => rows.some((row) => row.id === id && row.condition_of_id !== null);
  const inOrder = targets.toSorted((a, b) => Number(isCondition(a.targetId)) - Number(isCondition(b.targetId)));
  for (const { targetId, next } of inOrder) {
    const old = rows.find((row) => row.id === targetId);
    if (!old) continue;
    const { version, ...row } = old;
    const ended = { valid_to: dayBefore(day), ended_by_id: amendmentId, ...(next ? { position: end++ } : {}) };
    await db.change('targets', { id: targetId, seenVersion: version }, ended);
    if (!next) continue;
    const id = newIds.get(targetId) ?? '';
    const condition_of_id =
      row.condition_of_id === null ? null : (newIds.get(row.condition_of_id) ?? row.condition_of_id);
    const { text, value, valueMax: value_max, plannedValues } = next;
    const dated = { ...unamended, amendment_id: amendmentId, replaces_id: targetId, valid_from: day };
    await db.insert('targets', [{ ...row, ...dated, id, text, value, value_max, condition_of_id }]);
    await db.insert(
      'target_values',
      plannedValues.map((planned) => ({
        id: db.newId(),
        target_id: id,
        year: planned.year,
        value: planned.value,
        value_max: planned.valueMax,
      })),
    );
  }
  for (const row of rows) {
    const mainId = row.valid_to === null && !newIds.has(row.id) && newIds.get(row.condition_of_id ?? '');
    const isAbolished = targets.some((target) => target.targetId === row.id);
    if (mainId && !isAbolished)
      await db.change('targets', { id: row.id, seenVersion: row.version }, { condition_of_id: mainId });
  }
  return newIds;
};
