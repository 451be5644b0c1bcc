import { mediaTypeOf, tidyFileName, whyNotAttach } from '#shared/attachments/attachment.rules.ts';
import type { Attachment } from '#shared/attachments/attachment.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { listFilesByHash } from './attachments.store.ts';
import { keepContents } from './file-pool.ts';

type Came = {
  /** Files that entries name as evidence; their ids are those of the book they come from. */
  readonly named: readonly Attachment[];
  /** By the SHA-256 of the contents. */
  readonly contents: ReadonlyMap<string, Blob>;
};

/** Puts what came along into the pool, before the transaction; a file that is not named after all stays there without harm. */
export const keepReceived = async (
  folder: string,
  contents: ReadonlyMap<string, Blob>,
  newId: () => string,
): Promise<void> => {
  for (const [sha256, blob] of contents)
    if ((await keepContents(folder, blob, newId())) !== sha256)
      throw refuse('refused', 'Tệp minh chứng trong gói đã bị thay đổi trên đường gửi: yêu cầu gửi lại gói.');
};

/**
 * Adds the files that came along with an agency's answer, each contents once. @returns the book's own id by the SHA-256 of the
 * contents.
 */
export const addReceived = async (
  db: Writer,
  { named, contents }: Came,
  by: { readonly agencyId: string; readonly name: string; readonly now: Date },
): Promise<Map<string, string>> => {
  const known = await listFilesByHash(
    db,
    named.map(({ sha256 }) => sha256),
    by.agencyId,
  );
  const ids = new Map(known.map((row) => [row.sha256, row.id]));
  for (const { sha256, name: foreign } of named) {
    if (ids.has(sha256)) continue;
    const blob = contents.get(sha256);
    const name = tidyFileName(foreign);
    if (blob === undefined)
      throw refuse('refused', `Tệp minh chứng "${name}" không có trong gói: yêu cầu gửi lại gói.`);
    refuseIf(whyNotAttach(name, blob.size, await blob.slice(0, 8).bytes()));
    const id = db.newId();
    const row = { id, sha256, name, media_type: mediaTypeOf(name), size_bytes: blob.size };
    await db.insert('attachments', [
      { ...row, added_at: by.now.toISOString(), added_by: by.name, added_for_id: by.agencyId },
    ]);
    ids.set(sha256, id);
  }
  return ids;
};
