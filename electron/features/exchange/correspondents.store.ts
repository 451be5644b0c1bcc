import type { Reader } from '../../database/handles.ts';
import type { CorrespondentTable } from '../../database/tables/exchange-tables.ts';

export type KeyOf = { readonly bookId: string; readonly publicKey: string };

/** The key that a file came with, where this book has met it. */
export const findCorrespondent = (db: Reader, { bookId, publicKey }: KeyOf): Promise<CorrespondentTable | undefined> =>
  db
    .selectFrom('correspondents')
    .selectAll()
    .where('book_id', '=', bookId)
    .where('public_key', '=', publicKey)
    .executeTakeFirst();

/** Every key that an agency has signed with; null: the office that gives forms out. The latest first. */
export const listCorrespondentsOf = (db: Reader, agencyId: string | null): Promise<CorrespondentTable[]> =>
  db
    .selectFrom('correspondents')
    .selectAll()
    .where('agency_id', agencyId === null ? 'is' : '=', agencyId)
    .orderBy('first_seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

export const listCorrespondents = (db: Reader): Promise<CorrespondentTable[]> =>
  db.selectFrom('correspondents').selectAll().orderBy('name').orderBy('first_seen_at', 'desc').orderBy('id').execute();
