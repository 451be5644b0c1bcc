import type { Reader, Writer } from '../../database/handles.ts';
import type { BookIdentityTable } from '../../database/tables/exchange-tables.ts';

const onlyRow = 'this-book';

/** Whose book this is to those it exchanges files with; undefined before the first file. */
export const findIdentity = (db: Reader): Promise<BookIdentityTable | undefined> =>
  db.selectFrom('book_identity').selectAll().where('id', '=', onlyRow).executeTakeFirst();

type IdentityFields = Omit<BookIdentityTable, 'id' | 'version'>;

export const insertIdentity = async (db: Writer, fields: IdentityFields): Promise<BookIdentityTable> => {
  await db.insert('book_identity', [{ id: onlyRow, ...fields }]);
  return { id: onlyRow, version: 1, ...fields };
};
