import type { EvidenceFields } from '#shared/progress/evidence.ts';
import type { Writer } from '../../database/handles.ts';
import { listEvidenceRows } from './evidence.store.ts';

/** A document as it is stored with its entry. */
export const evidenceColumns = (item: EvidenceFields, position: number) => ({
  position,
  number_symbol: item.numberSymbol,
  issued_on: item.issuedOn,
  issuer: item.issuer,
  excerpt: item.excerpt,
  attachment_id: item.attachmentId,
});

/** Makes these the documents of an entry, all of them, in this order. @returns whether anything is different now. */
export const keepEvidence = async (
  db: Writer,
  entryId: string,
  documents: readonly EvidenceFields[],
): Promise<boolean> => {
  const rows = await listEvidenceRows(db, entryId);
  let isChanged = rows.length !== documents.length;
  for (const [position, row] of rows.entries()) {
    const item = documents[position];
    const seen = { id: row.id, seenVersion: row.version };
    if (!item) await db.remove('evidence_items', seen);
    else
      isChanged =
        (await db.change('evidence_items', seen, evidenceColumns(item, position))).version !== row.version || isChanged;
  }
  const added = documents.slice(rows.length);
  await db.insert(
    'evidence_items',
    added.map((item, at) => ({ id: db.newId(), entry_id: entryId, ...evidenceColumns(item, rows.length + at) })),
  );
  return isChanged;
};
