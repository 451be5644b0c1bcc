import type { PlannedValue } from '#shared/targets/target.ts';
import type { Reader, Writer } from '../../database/handles.ts';

/**
 * Planned values by year. Nothing is deleted from the book: a year that was taken out of the plan keeps its row under
 * the negated year, out of sight, and gets it back when the year returns.
 */
export const listTargetValues = async (db: Reader, targetIds: readonly string[]) =>
  targetIds.length === 0
    ? []
    : db.selectFrom('target_values').selectAll().where('target_id', 'in', targetIds).orderBy('year').execute();

export const valueRows = (db: Writer, targetId: string, planned: readonly PlannedValue[]) =>
  planned.map(({ year, value, valueMax }) => ({
    id: db.newId(),
    target_id: targetId,
    year,
    value,
    value_max: valueMax,
  }));

/** Makes these the planned values of a target, the whole list of them. */
export const keepTargetValues = async (
  db: Writer,
  targetId: string,
  planned: readonly PlannedValue[],
): Promise<void> => {
  const kept = await listTargetValues(db, [targetId]);
  const added: PlannedValue[] = [];
  for (const { year, value, valueMax } of planned) {
    const row = kept.find((one) => Math.abs(one.year) === year);
    if (!row) added.push({ year, value, valueMax });
    else
      await db.change('target_values', { id: row.id, seenVersion: row.version }, { year, value, value_max: valueMax });
  }
  const taken = kept.filter(({ year }) => year > 0 && !planned.some((one) => one.year === year));
  for (const { id, version, year } of taken)
    await db.change('target_values', { id, seenVersion: version }, { year: -year });
  await db.insert('target_values', valueRows(db, targetId, added));
};
