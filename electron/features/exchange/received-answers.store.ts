import type { Reader } from '../../database/handles.ts';
import type { ReceivedAnswerTable } from '../../database/tables/exchange-tables.ts';

/** Every answer taken in in a period, the latest first. */
export const listReceivedAnswers = (db: Reader, periodId: string): Promise<ReceivedAnswerTable[]> =>
  db
    .selectFrom('received_answers')
    .selectAll()
    .where('period_id', '=', periodId)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
