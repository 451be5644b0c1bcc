import type { Evidence } from '#shared/progress/evidence.ts';
import type { Reader } from '../../database/handles.ts';
import { asAttachment } from '../attachments/attachments.store.ts';

export const listEvidenceRows = (db: Reader, entryId: string) =>
  db.selectFrom('evidence_items').selectAll().where('entry_id', '=', entryId).orderBy('position').execute();

/** The documents of these entries, in order, with the files that came with them. */
export const listEvidence = async (db: Reader, entryIds: readonly string[]): Promise<Map<string, Evidence[]>> => {
  if (entryIds.length === 0) return new Map();
  const items = await db
    .selectFrom('evidence_items')
    .selectAll()
    .where('entry_id', 'in', entryIds)
    .orderBy('position')
    .execute();
  const fileIds = items.flatMap((item) => item.attachment_id ?? []);
  const files =
    fileIds.length === 0 ? [] : await db.selectFrom('attachments').selectAll().where('id', 'in', fileIds).execute();
  const byId = new Map(files.map((file) => [file.id, asAttachment(file)]));
  const byEntry = Map.groupBy(items, (item) => item.entry_id);
  return new Map(
    [...byEntry].map(([entryId, own]) => [
      entryId,
      own.map((item) => ({
        numberSymbol: item.number_symbol,
        issuedOn: item.issued_on,
        issuer: item.issuer,
        excerpt: item.excerpt,
        attachment: item.attachment_id === null ? null : (byId.get(item.attachment_id) ?? null),
      })),
    ]),
  );
};
