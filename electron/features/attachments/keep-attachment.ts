import type { AttachmentFault } from '#shared/attachments/attachment.ts';
import type { Actor } from '#shared/contract/actor.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { asAttachment, findAttachment, isEvidenceFor, listEvidenceFiles, listPaperFiles } from './attachments.store.ts';
import { faultOf } from './file-pool.ts';

/** Finds a file that this person may open: the own agency's, or evidence for a task in which it has a part. */
export const findOpenable = async (db: Reader, id: string, actor: Actor) => {
  const row = await findAttachment(db, id);
  if (!row) throw refuse('not-found', 'Tệp đính kèm này không có trong sổ.');
  const isOwn = actor.roles.some((role) => role !== 'liaison') || row.added_for_id === actor.agencyId;
  if (!isOwn && !(actor.agencyId !== null && (await isEvidenceFor(db, id, actor.agencyId))))
    throw refuse('not-allowed', 'Đầu mối chỉ mở được tệp minh chứng của nhiệm vụ mà cơ quan mình tham gia.');
  return row;
};

/** Looks at every file that is evidence of something, or that a paper was signed as. */
export const listFaults = async (
  db: Reader,
  folder: string,
): Promise<{ checked: number; faults: AttachmentFault[] }> => {
  const rows = [...(await listEvidenceFiles(db)), ...(await listPaperFiles(db))];
  const seen = new Map<string, AttachmentFault['fault'] | null>();
  for (const { sha256 } of rows) if (!seen.has(sha256)) seen.set(sha256, await faultOf(folder, sha256));
  const faults = rows.flatMap((row) => {
    const fault = seen.get(row.sha256) ?? null;
    return fault === null ? [] : [{ attachment: asAttachment(row), fault, belongsTo: row.belongs_to }];
  });
  return { checked: rows.length, faults };
};
