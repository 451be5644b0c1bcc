import { mediaTypeOf, tidyFileName, whyNotAttach } from '#shared/attachments/attachment.rules.ts';
import type { Attachment } from '#shared/attachments/attachment.ts';
import type { Actor } from '#shared/contract/actor.ts';
import type { Writer } from '../../database/handles.ts';
import { refuseIf } from '../../door/refuse.ts';
import { asAttachment } from './attachments.store.ts';
import { keepContents } from './file-pool.ts';

/** Takes a file in. A file whose command fails after that stays behind without harm: its next arrival finds it there. */
export const addAttachment = async (
  db: Writer,
  { file, folder }: { readonly file: File; readonly folder: string },
  by: { readonly actor: Actor; readonly now: Date },
): Promise<Attachment> => {
  const name = tidyFileName(file.name);
  refuseIf(whyNotAttach(name, file.size, await file.slice(0, 8).bytes()));
  const id = db.newId();
  const row = {
    id,
    sha256: await keepContents(folder, file, id),
    name,
    media_type: mediaTypeOf(name),
    size_bytes: file.size,
    added_at: by.now.toISOString(),
    added_by: by.actor.name,
    added_for_id: by.actor.agencyId,
  };
  await db.insert('attachments', [row]);
  return asAttachment({ ...row, version: 1 });
};
