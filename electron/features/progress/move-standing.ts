import { standsForTask } from '#shared/progress/progress.rules.ts';
import type { Writer } from '../../database/handles.ts';
import { findAssignedTask, listEntryRows } from './progress.store.ts';

/**
 * Lets the entries of whoever does the task now speak for it, once it was given to others; those of years before the
 * day stay as they were. `from` null: it had always been theirs.
 */
export const moveStanding = async (db: Writer, taskId: string, from: string | null): Promise<void> => {
  const entries = await listEntryRows(db, taskId);
  const firstYear = from === null ? 0 : Number(from.slice(0, 4));
  for (const entry of entries.filter(({ year }) => year >= firstYear)) {
    const assigned = (await findAssignedTask(db, taskId, entry.year))?.assigned ?? [];
    if (!assigned.some((one) => one.agencyId === entry.agency_id)) continue;
    const stands = standsForTask(entry.agency_id, assigned) ? 1 : 0;
    await db.change('progress_entries', { id: entry.id, seenVersion: entry.version }, { stands_for_task: stands });
  }
};
