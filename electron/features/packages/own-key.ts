import type { Reader, Writer } from '../../database/handles.ts';
import type { BookIdentityTable } from '../../database/tables/exchange-tables.ts';
import type { Ports } from '../../door/ports.ts';
import { bookKey, type SecretKeeper, type SecretReader } from '../../door/secrets.ts';
import { type KeyPair, newKeyPair } from '../../packages/signing.ts';
import { findIdentity, insertIdentity } from '../exchange/identity.store.ts';

type Write = { readonly db: Writer; readonly secrets: SecretKeeper };
type Read = { readonly db: Reader; readonly secrets: SecretReader };

export type Own = { readonly identity: BookIdentityTable; readonly key: KeyPair };

/** Whose book a new one is; `bookId` of the office that gave it its part. */
type Whose =
  | { readonly kind: 'compiler' }
  | { readonly kind: 'liaison'; readonly agencyId: string; readonly compilerBookId: string };

/** Makes the book known by a key of its own, once. */
export const addIdentity = async ({ db, secrets }: Write, whose: Whose, ports: Ports): Promise<Own> => {
  const key = newKeyPair();
  const identity = await insertIdentity(db, {
    book_id: db.newId(),
    kind: whose.kind,
    agency_id: whose.kind === 'liaison' ? whose.agencyId : null,
    compiler_book_id: whose.kind === 'liaison' ? whose.compilerBookId : null,
    public_key: key.publicKey,
    made_at: ports.now().toISOString(),
  });
  await secrets.keep(bookKey, key.privateKey);
  return { identity, key };
};

/** The key of a book that is known already; undefined before its first file. */
export const findOwn = async ({ db, secrets }: Read): Promise<Own | undefined> => {
  const identity = await findIdentity(db);
  const privateKey = await secrets.find(bookKey);
  if (!identity || privateKey === undefined) return undefined;
  return { identity, key: { publicKey: identity.public_key, privateKey } };
};

/** The key with which the office signs what it gives out; made with the first package. */
export const ownKeyOfOffice = async (write: Write, ports: Ports): Promise<Own> =>
  (await findOwn(write)) ?? addIdentity(write, { kind: 'compiler' }, ports);
