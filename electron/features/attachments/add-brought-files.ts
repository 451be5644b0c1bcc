import { mediaTypeOf, tidyFileName, whyNotAttach } from '#shared/attachments/attachment.rules.ts';
import type { Attachment } from '#shared/attachments/attachment.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { findAttachment } from './attachments.store.ts';
import { keepContents } from './file-pool.ts';

type Brought = {
  readonly attachments: readonly Attachment[];
  /** What they contain, by hash; a file that is here already need not come again. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly folder: string;
  /** The agency whose files these are. */
  readonly agencyId: string | null;
};

const keepOne = async (
  db: Writer,
  { id, addedAt, addedBy, ...file }: Attachment,
  { files, folder, agencyId }: Brought,
): Promise<void> => {
  const name = tidyFileName(file.name);
  const known = await findAttachment(db, id);
  if (known && known.sha256 !== file.sha256)
    throw refuse('refused', `Tệp "${name}" trong gói trùng mã với một tệp khác của sổ: đề nghị bên gửi lập lại gói.`);
  const contents = files.get(file.sha256);
  if (contents === undefined && known) return;
  if (contents === undefined) throw refuse('refused', `Tệp "${name}" không có trong gói: đề nghị bên gửi lập lại gói.`);
  refuseIf(whyNotAttach(name, contents.length, contents.subarray(0, 8)));
  const sha256 = await keepContents(folder, new Blob([contents.slice()]), id);
  if (sha256 !== file.sha256) throw refuse('refused', `Tệp "${name}" trong gói không đúng nội dung đã kê.`);
  if (known) return;
  const [media_type, size_bytes] = [mediaTypeOf(name), contents.length];
  const added = { added_at: addedAt, added_by: addedBy, added_for_id: agencyId };
  await db.insert('attachments', [{ id, sha256, name, media_type, size_bytes, ...added }]);
};

/** Takes in files that came in a package, under the ids that they have where they come from. */
export const addBroughtFiles = async (db: Writer, brought: Brought): Promise<void> => {
  for (const attachment of brought.attachments) await keepOne(db, attachment, brought);
};
