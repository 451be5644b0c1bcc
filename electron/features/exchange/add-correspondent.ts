import type { Writer } from '../../database/handles.ts';
import { findCorrespondent } from './correspondents.store.ts';

type Met = {
  readonly bookId: string;
  readonly agencyId: string | null;
  readonly name: string;
  readonly publicKey: string;
};

/** Remembers a key that a file came with; one that was met before stays as it is. */
export const addCorrespondent = async (
  db: Writer,
  { bookId, agencyId, name, publicKey }: Met,
  now: Date,
): Promise<void> => {
  if (await findCorrespondent(db, { bookId, publicKey })) return;
  await db.insert('correspondents', [
    {
      id: db.newId(),
      book_id: bookId,
      agency_id: agencyId,
      name,
      public_key: publicKey,
      first_seen_at: now.toISOString(),
      confirmed_at: null,
      confirmed_by: '',
    },
  ]);
};
