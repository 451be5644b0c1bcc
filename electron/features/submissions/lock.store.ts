import { closedPeriod, isDraftIn, whyNotBringBack } from '#shared/submissions/submission.rules.ts';
import type { Reader } from '../../database/handles.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { findPlaceInRound } from './round.store.ts';

/** The periods and agencies whose results a line of the audit wrote, each once. */
const listWritten = async (db: Reader, lineId: string) => {
  const touched = db.selectFrom('audit_changes').select('row_id').where('line_id', '=', lineId);
  const entries = db
    .selectFrom('progress_entries')
    .select(['period_id as periodId', 'agency_id as agencyId'])
    .where('id', 'in', touched);
  const figures = db
    .selectFrom('target_results')
    .select(['period_id as periodId', 'agency_id as agencyId'])
    .where('id', 'in', touched);
  const written = await figures.union(entries).execute();
  return written.flatMap(({ periodId, agencyId }) =>
    periodId !== null && agencyId !== null ? [{ periodId, agencyId }] : [],
  );
};

const movesRound = async (db: Reader, lineId: string): Promise<boolean> =>
  (await db
    .selectFrom('audit_changes')
    .select('id')
    .where('line_id', '=', lineId)
    .where('table_name', '=', 'submissions')
    .executeTakeFirst()) !== undefined;

type Gone = Partial<Pick<ProgressEntryTable, 'period_id' | 'agency_id' | 'is_draft'>>;

/**
 * The results alone that a line of the audit took out of the book: where they stood in the round, and whether as drafts.
 * Those that went with their task or target come back with it, and count as the round then stands.
 */
const listTakenOut = async (db: Reader, lineId: string) => {
  const gone = await db
    .selectFrom('audit_changes')
    .select(['table_name', 'before'])
    .where('line_id', '=', lineId)
    .where('table_name', 'in', ['progress_entries', 'target_results', 'tasks', 'targets'])
    .where('after', 'is', null)
    .execute();
  if (gone.some(({ table_name }) => table_name === 'tasks' || table_name === 'targets')) return [];
  return gone.flatMap(({ before }) => {
    const { period_id, agency_id, is_draft } = JSON.parse(before ?? '{}') as Gone;
    return period_id && agency_id ? [{ periodId: period_id, agencyId: agency_id, wasDraft: is_draft === 1 }] : [];
  });
};

/**
 * Why what a command wrote can't be taken back any more, or null: results that were sent since are locked. A step of the
 * round itself goes back as long as nothing came after it.
 */
export const whyNotTakeBack = async (db: Reader, lineId: string): Promise<string | null> => {
  if (await movesRound(db, lineId)) return null;
  for (const { periodId, agencyId } of await listWritten(db, lineId)) {
    const place = await findPlaceInRound(db, periodId, agencyId);
    if (place?.period.state === 'closed') return closedPeriod;
    if (place && !isDraftIn(place.state))
      return `Kết quả của "${place.period.name}" đã gửi nên không hoàn tác được: sửa trực tiếp, hoặc chờ trả lại.`;
  }
  for (const { periodId, agencyId, wasDraft } of await listTakenOut(db, lineId)) {
    const place = await findPlaceInRound(db, periodId, agencyId);
    const why = place && whyNotBringBack({ state: place.state, period: place.period.state }, wasDraft);
    if (why) return why;
  }
  return null;
};
