import { closedPeriod, isDraftIn } from '#shared/submissions/submission.rules.ts';
import type { Reader } from '../../database/handles.ts';
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
  return null;
};
