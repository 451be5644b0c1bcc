import { type EntryRevision, entryFields } from '#shared/progress/progress-entry.ts';
import type { Reader } from '../../database/handles.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';

type Values = Record<string, string | number | null>;

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

/** Every recording of a task's entries, the latest first, told from the audit. `within`: only of this agency. */
export const listRevisions = async (db: Reader, taskId: string, within: string | null): Promise<EntryRevision[]> => {
  const rows = await db
    .selectFrom('progress_entries')
    .innerJoin('audit_changes', 'audit_changes.row_id', 'progress_entries.id')
    .innerJoin('audit_lines', 'audit_lines.id', 'audit_changes.line_id')
    .leftJoin('periods', 'periods.id', 'progress_entries.period_id')
    .select(['audit_changes.id as id', 'at', 'actor_name', 'agency_id', 'year', 'before', 'after', 'reason'])
    .select('periods.name as period_name')
    .where('task_id', '=', taskId)
    .where('table_name', '=', 'progress_entries')
    .$if(within !== null, (query) => query.where('agency_id', '=', within as string))
    .orderBy('sequence', 'desc')
    .execute();
  const names = await agencyNamesById(db);
  return rows
    .map((row) => ({
      id: row.id,
      at: row.at,
      actorName: row.actor_name,
      agencyName: names.get(row.agency_id)?.name ?? '',
      year: row.year,
      periodName: row.period_name,
      reason: row.reason,
      changes: changesOf(JSON.parse(row.before ?? '{}'), JSON.parse(row.after ?? '{}')),
    }))
    .filter((revision) => revision.changes.length > 0);
};
