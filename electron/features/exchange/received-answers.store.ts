import type { Reader } from '../../database/handles.ts';
import type { ReceivedAnswerTable } from '../../database/tables/exchange-tables.ts';

/** Whether this very file was taken in before. */
export const findAnswerBySha256 = (db: Reader, sha256: string): Promise<ReceivedAnswerTable | undefined> =>
  db
    .selectFrom('received_answers')
    .selectAll()
    .where('sha256', '=', sha256)
    .orderBy('received_at', 'desc')
    .executeTakeFirst();

/** Every answer taken in in a period, the latest first. */
export const listReceivedAnswers = (db: Reader, periodId: string): Promise<ReceivedAnswerTable[]> =>
  db
    .selectFrom('received_answers')
    .selectAll()
    .where('period_id', '=', periodId)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** The newest answer of an agency in a period, by when the agency made it: an older one that comes later is told. */
export const findNewestAnswer = (
  db: Reader,
  { periodId, agencyId }: { readonly periodId: string; readonly agencyId: string },
): Promise<ReceivedAnswerTable | undefined> =>
  db
    .selectFrom('received_answers')
    .selectAll()
    .where('period_id', '=', periodId)
    .where('agency_id', '=', agencyId)
    .orderBy((row) => row.fn.coalesce('made_at', 'received_at'), 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
