import type { FieldCounts, Receipt } from '#shared/exchange/checked-file.ts';
import type { Reader } from '../../database/handles.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { listReceivedAnswers } from './received-answers.store.ts';

/** The answers taken in in a period, the latest first. */
export const readReceipts = async (db: Reader, periodId: string): Promise<Receipt[]> => {
  const names = await agencyNamesById(db);
  return (await listReceivedAnswers(db, periodId)).map((row) => ({
    id: row.id,
    agency: names.get(row.agency_id) ?? { id: row.agency_id, name: '', shortName: '' },
    fileName: row.file_name,
    form: row.form,
    signature: row.signature,
    madeAt: row.made_at,
    madeBy: row.made_by,
    receivedAt: row.received_at,
    receivedBy: row.received_by,
    isNothingToReport: row.is_nothing_to_report === 1,
    counts: JSON.parse(row.counts) as FieldCounts,
    settled: JSON.parse(row.settled) as string[],
  }));
};
