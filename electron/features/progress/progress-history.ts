import { type EntryRevision, entryFields } from '#shared/progress/progress-entry.ts';
import type { Reader } from '../../database/handles.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { listEntryRows } from './progress.store.ts';

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

/** Of which agency and period (or year) an entry tells. */
type Place = Pick<ProgressEntryTable, 'agency_id' | 'year' | 'period_id'>;

/** The entries of a task by their ids: those in the book, and those that were taken out of it, as the audit keeps them. */
const listPlaces = async (db: Reader, taskId: string): Promise<Map<string, Place>> => {
  const gone = await db
    .selectFrom('audit_subjects')
    .innerJoin('audit_lines', 'audit_lines.sequence', 'audit_subjects.sequence')
    .innerJoin('audit_changes', 'audit_changes.line_id', 'audit_lines.id')
    .select(['row_id', 'before'])
    .where('kind', '=', 'task')
    .where('subject_id', '=', taskId)
    .where('table_name', '=', 'progress_entries')
    .where('after', 'is', null)
    .where('before', 'like', `%${taskId}%`)
    .execute();
  const there = await listEntryRows(db, taskId);
  return new Map([
    ...gone.map(({ row_id, before }) => [row_id, JSON.parse(before ?? '{}') as Place] as const),
    ...there.map((row) => [row.id, row] as const),
  ]);
};

/** Every recording of a task's entries, the latest first, told from the audit. `within`: only of this agency. */
export const listRevisions = async (db: Reader, taskId: string, within: string | null): Promise<EntryRevision[]> => {
  const places = new Map(
    [...(await listPlaces(db, taskId))].filter(([, place]) => within === null || place.agency_id === within),
  );
  if (places.size === 0) return [];
  const rows = await db
    .selectFrom('audit_changes')
    .innerJoin('audit_lines', 'audit_lines.id', 'audit_changes.line_id')
    .select(['audit_changes.id as id', 'row_id', 'at', 'actor_name', 'before', 'after', 'reason'])
    .where('table_name', '=', 'progress_entries')
    .where('row_id', 'in', [...places.keys()])
    .orderBy('sequence', 'desc')
    .execute();
  const names = await agencyNamesById(db);
  const periods = await db.selectFrom('periods').select(['id', 'name']).execute();
  const periodNames = new Map(periods.map(({ id, name }) => [id, name]));
  return rows
    .map((row) => {
      const place = places.get(row.row_id);
      return {
        id: row.id,
        at: row.at,
        actorName: row.actor_name,
        agencyName: names.get(place?.agency_id ?? '')?.name ?? '',
        year: place?.year ?? 0,
        periodName: periodNames.get(place?.period_id ?? '') ?? null,
        reason: row.reason,
        isRemoval: row.after === null,
        changes: changesOf(JSON.parse(row.before ?? '{}'), JSON.parse(row.after ?? '{}')),
      };
    })
    .filter((revision) => revision.changes.length > 0);
};
