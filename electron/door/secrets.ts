import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** What must never stand in an audit line or an answer: hashes of passwords and of the recovery code, the book's own key. */
type SecretTables = { secrets: { owner: string; hash: string } };

export type SecretReader = {
  /** `owner`: a person's id, `recoveryCode` or `bookKey`. */
  readonly find: (owner: string) => Promise<string | undefined>;
};
export type SecretKeeper = SecretReader & {
  /** Puts a hash, of the book's key the private half itself, in the place of the one before. */
  readonly keep: (owner: string, hash: string) => Promise<void>;
};

export const recoveryCode = 'recovery-code';
export const bookKey = 'book-key';

/** The only way to the secrets, in one read or in the transaction of a command. */
export const openSecrets = (database: Kysely<Tables>): SecretKeeper => {
  const kysely = database as unknown as Kysely<SecretTables>;
  return {
    find: async (owner) =>
      (await kysely.selectFrom('secrets').select('hash').where('owner', '=', owner).executeTakeFirst())?.hash,
    keep: async (owner, hash) => {
      await kysely
        .insertInto('secrets')
        .values({ owner, hash })
        .onConflict((row) => row.column('owner').doUpdateSet({ hash }))
        .execute();
    },
  };
};
