import type { RowRevision } from '#shared/audit/row-revision.ts';
import type { Reader } from '../../database/handles.ts';
import type { TargetResultTable } from '../../database/tables/target-tables.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';

/** Whose recordings are told: those of a task, or of a target. */
type Told =
  | { readonly table: 'progress_entries'; readonly kind: 'task'; readonly id: string }
  | { readonly table: 'target_results'; readonly kind: 'target'; readonly id: string };

/** Of which agency and period (or year) a recorded row tells. */
type Place = Pick<ProgressEntryTable | TargetResultTable, 'agency_id' | 'year' | 'period_id'>;
type Values = Readonly<Record<string, string | number | null>>;
type ToldRevision = RowRevision & { readonly before: Values; readonly after: Values };

const read = (json: string | null): Values => JSON.parse(json ?? '{}');

const listRows = (db: Reader, { table, id }: Told): Promise<(Place & { id: string })[]> =>
  table === 'progress_entries'
    ? db
        .selectFrom('progress_entries')
        .select(['id', 'agency_id', 'year', 'period_id'])
        .where('task_id', '=', id)
        .execute()
    : db
        .selectFrom('target_results')
        .select(['id', 'agency_id', 'year', 'period_id'])
        .where('target_id', '=', id)
        .execute();

/** The rows by their ids: those in the book, and those that were taken out of it, as the audit keeps them. */
const listPlaces = async (db: Reader, told: Told): Promise<Map<string, Place>> => {
  const gone = await db
    .selectFrom('audit_subjects')
    .innerJoin('audit_lines', 'audit_lines.sequence', 'audit_subjects.sequence')
    .innerJoin('audit_changes', 'audit_changes.line_id', 'audit_lines.id')
    .select(['row_id', 'before'])
    .where('kind', '=', told.kind)
    .where('subject_id', '=', told.id)
    .where('table_name', '=', told.table)
    .where('after', 'is', null)
    .where('before', 'like', `%${told.id}%`)
    .execute();
  return new Map([
    ...gone.map(({ row_id, before }) => [row_id, read(before) as Place] as const),
    ...(await listRows(db, told)).map((row) => [row.id, row] as const),
  ]);
};

/**
 * Every time that the rows of a task or target were written, the latest first, told from the audit; `before` and `after`
 * are the whole row, empty where it was not in the book.
 */
export const listRowRevisions = async (
  db: Reader,
  told: Told,
  isTold: (place: Place) => boolean,
): Promise<ToldRevision[]> => {
  const places = new Map([...(await listPlaces(db, told))].filter(([, place]) => isTold(place)));
  if (places.size === 0) return [];
  const changes = await db
    .selectFrom('audit_changes')
    .innerJoin('audit_lines', 'audit_lines.id', 'audit_changes.line_id')
    .select(['audit_changes.id as id', 'row_id', 'at', 'actor_name', 'before', 'after', 'reason', 'undoes_line_id'])
    .where('table_name', '=', told.table)
    .where('row_id', 'in', [...places.keys()])
    .orderBy('sequence')
    .orderBy('position')
    .execute();
  const names = await agencyNamesById(db);
  const periods = await db.selectFrom('periods').select(['id', 'name']).execute();
  const periodNames = new Map(periods.map(({ id, name }) => [id, name]));
  const rows = new Map<string, Values>();
  return changes
    .map((change): ToldRevision => {
      const place = places.get(change.row_id);
      const before = rows.get(change.row_id) ?? read(change.before);
      const after = change.after === null ? {} : { ...before, ...read(change.after) };
      rows.set(change.row_id, after);
      return {
        id: change.id,
        at: change.at,
        actorName: change.actor_name,
        agencyName: place?.agency_id ? (names.get(place.agency_id)?.name ?? '') : null,
        year: place?.year ?? 0,
        periodName: periodNames.get(place?.period_id ?? '') ?? null,
        reason: change.reason,
        isUndo: change.undoes_line_id !== null,
        isRemoval: change.after === null,
        before,
        after,
      };
    })
    .toReversed();
};
