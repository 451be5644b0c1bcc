import type { AccessSettings } from '#shared/accounts/person.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';

/** The one row that says how the book is entered; undefined in a book that was never set up. */
export const findAccess = (db: Reader) => db.selectFrom('access_settings').selectAll().executeTakeFirst();

export const getAccess = async (db: Reader) => {
  const row = await findAccess(db);
  if (!row) throw refuse('refused', 'Sổ chưa được thiết lập.');
  return row;
};

export const getAccessSettings = async (db: Reader): Promise<AccessSettings> => {
  const row = await getAccess(db);
  return {
    version: row.version,
    usesAccounts: row.mode === 'accounts',
    idleMinutes: row.idle_minutes,
    recoveryCodeSetAt: row.recovery_code_set_at,
  };
};
