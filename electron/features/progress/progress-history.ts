import { type EntryRevision, entryFields } from '#shared/progress/progress-entry.ts';
import type { Reader } from '../../database/handles.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { listRowRevisions } from '../audit/row-history.store.ts';

type Values = Readonly<Record<string, string | number | null>>;

const columnOf = {
  status: 'status',
  completedOn: 'completed_on',
  isNothingToReport: 'is_nothing_to_report',
  result: 'result',
  evidence: 'evidence',
  obstacles: 'obstacles',
  delayCause: 'delay_cause',
  proposals: 'proposals',
  nextSteps: 'next_steps',
  stopReason: 'stop_reason',
} satisfies Record<(typeof entryFields)[number], keyof ProgressEntryTable>;
const asText = (value: string | number | null | undefined): string | null =>
  value === undefined || value === null || value === '' || value === 0 ? null : String(value);

const changesOf = (before: Values, after: Values): EntryRevision['changes'] =>
  entryFields
    .map((field) => ({ field, before: asText(before[columnOf[field]]), after: asText(after[columnOf[field]]) }))
    .filter((change) => change.before !== change.after);

/** Every recording of a task's entries, the latest first. `within`: only of this agency. */
export const listRevisions = async (db: Reader, taskId: string, within: string | null): Promise<EntryRevision[]> => {
  const told = { table: 'progress_entries', kind: 'task', id: taskId } as const;
  const revisions = await listRowRevisions(db, told, (place) => within === null || place.agency_id === within);
  return revisions
    .map(({ before, after, ...revision }) => ({ ...revision, changes: changesOf(before, after) }))
    .filter((revision) => revision.changes.length > 0);
};
