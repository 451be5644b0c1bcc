import type { SignatureState } from '#shared/exchange/exchange-names.ts';
import type { Reader } from '../../database/handles.ts';
import type { CorrespondentTable } from '../../database/tables/exchange-tables.ts';

type KeyOf = { readonly bookId: string; readonly publicKey: string };

/** The key that a file came with, where this book has met it. */
export const findCorrespondent = (db: Reader, { bookId, publicKey }: KeyOf): Promise<CorrespondentTable | undefined> =>
  db
    .selectFrom('correspondents')
    .selectAll()
    .where('book_id', '=', bookId)
    .where('public_key', '=', publicKey)
    .executeTakeFirst();

/** Every key that an agency has signed with; null: the office that gives forms out. The latest first. */
const listCorrespondentsOf = (db: Reader, agencyId: string | null): Promise<CorrespondentTable[]> =>
  db
    .selectFrom('correspondents')
    .selectAll()
    .where('agency_id', agencyId === null ? 'is' : '=', agencyId)
    .orderBy('first_seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

export const listCorrespondents = (db: Reader): Promise<CorrespondentTable[]> =>
  db.selectFrom('correspondents').selectAll().orderBy('name').orderBy('first_seen_at', 'desc').orderBy('id').execute();

/**
 * What is known of whoever signed a file in the name of an agency (null: of the office that gives forms out). A key that
 * comes after another is a changed one until somebody confirms it.
 */
export const signatureStateOf = async (
  db: Reader,
  { agencyId, signedBy }: { readonly agencyId: string | null; readonly signedBy: string | null },
): Promise<SignatureState> => {
  if (signedBy === null) return 'none';
  const met = await listCorrespondentsOf(db, agencyId);
  const own = met.find(({ public_key }) => public_key === signedBy);
  if (own?.confirmed_at) return 'confirmed';
  const others = met.filter((one) => one !== own);
  const isLater = others.some((one) => own === undefined || one.confirmed_at !== null || one.id < own.id);
  if (isLater) return 'changed';
  return own ? 'unconfirmed' : 'unknown';
};
