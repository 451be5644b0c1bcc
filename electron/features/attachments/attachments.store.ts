import type { Attachment } from '#shared/attachments/attachment.ts';
import type { Actor } from '#shared/contract/actor.ts';
import type { Reader } from '../../database/handles.ts';
import type { AttachmentTable } from '../../database/tables/round-tables.ts';
import { refuse } from '../../door/refuse.ts';

export const asAttachment = (row: AttachmentTable): Attachment => ({
  id: row.id,
  name: row.name,
  mediaType: row.media_type,
  sizeBytes: row.size_bytes,
  sha256: row.sha256,
  addedAt: row.added_at,
  addedBy: row.added_by,
});

export const findAttachment = (db: Reader, id: string) =>
  db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirst();

const ownFiles = (actor: Actor) => (row: AttachmentTable) =>
  actor.roles.some((role) => role !== 'liaison') || row.added_for_id === actor.agencyId;

/** The files that a person attaches, by id; refuses one that is not in the book or was given by another agency. */
export const getUsableAttachments = async (
  db: Reader,
  ids: readonly string[],
  actor: Actor,
): Promise<Map<string, Attachment>> => {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('attachments').selectAll().where('id', 'in', ids).execute();
  const usable = new Map(rows.filter(ownFiles(actor)).map((row) => [row.id, asAttachment(row)]));
  if (ids.some((id) => !usable.has(id)))
    throw refuse('not-found', 'Tệp đính kèm: có tệp chưa được gửi lên. Chọn lại tệp rồi lưu.');
  return usable;
};

/** The files with these contents that an agency gave, or that the office itself holds. */
export const listFilesByHash = async (
  db: Reader,
  hashes: readonly string[],
  agencyId: string,
): Promise<AttachmentTable[]> =>
  hashes.length === 0
    ? []
    : db
        .selectFrom('attachments')
        .selectAll()
        .where('sha256', 'in', hashes)
        .where((row) => row.or([row('added_for_id', '=', agencyId), row('added_for_id', 'is', null)]))
        .execute();

/** Whether an agency has a part in a task that the file is evidence of. */
export const isEvidenceFor = async (db: Reader, attachmentId: string, agencyId: string): Promise<boolean> => {
  const found = await db
    .selectFrom('evidence_items')
    .innerJoin('progress_entries', 'progress_entries.id', 'evidence_items.entry_id')
    .innerJoin('assignments', 'assignments.task_id', 'progress_entries.task_id')
    .select('evidence_items.id')
    .where('attachment_id', '=', attachmentId)
    .where('is_draft', '=', 0)
    .where('assignments.agency_id', '=', agencyId)
    .executeTakeFirst();
  return found !== undefined;
};

type FileInUse = AttachmentTable & { readonly belongs_to: string };

/** Every file that is evidence of something, with what it belongs to. */
export const listEvidenceFiles = async (db: Reader): Promise<FileInUse[]> => {
  const rows = await db
    .selectFrom('attachments')
    .innerJoin('evidence_items', 'evidence_items.attachment_id', 'attachments.id')
    .innerJoin('progress_entries', 'progress_entries.id', 'evidence_items.entry_id')
    .innerJoin('tasks', 'tasks.id', 'progress_entries.task_id')
    .innerJoin('agencies', 'agencies.id', 'progress_entries.agency_id')
    .selectAll('attachments')
    .select(['tasks.text as task_text', 'agencies.name as agency_name'])
    .orderBy('attachments.id')
    .execute();
  return rows.map(({ task_text, agency_name, ...row }) => ({ ...row, belongs_to: `${agency_name}: ${task_text}` }));
};

/** Every file that a paper was signed as, with the paper. */
export const listPaperFiles = async (db: Reader): Promise<FileInUse[]> => {
  const rows = await db
    .selectFrom('attachments')
    .innerJoin('papers', (join) =>
      join.on((row) =>
        row.or([
          row('papers.pdf_id', '=', row.ref('attachments.id')),
          row('papers.word_id', '=', row.ref('attachments.id')),
        ]),
      ),
    )
    .selectAll('attachments')
    .select(['papers.number as number', 'papers.symbol as symbol', 'papers.title as title'])
    .orderBy('attachments.id')
    .execute();
  return rows.map(({ number, symbol, title, ...row }) => ({
    ...row,
    belongs_to: `Văn bản đã ký số ${number}/${symbol}: ${title}`,
  }));
};
