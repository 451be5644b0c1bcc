import type { AccessSettings } from '#shared/accounts/person.ts';
import type { Fields, Reader } from '../../database/handles.ts';
import type { AccessSettingsTable } from '../../database/tables/account-tables.ts';
import { refuse } from '../../door/refuse.ts';

export const usualIdleMinutes = 15;

/** Version 0 stands in no table: a book from before there were accounts stays open without a password. */
const beforeAccounts: AccessSettingsTable = {
  id: 'access',
  version: 0,
  mode: 'single',
  idle_minutes: usualIdleMinutes,
  recovery_code_set_at: null,
};

/** How the book is entered; undefined in a book that nobody has set up or worked with. */
export const findAccess = async (db: Reader): Promise<AccessSettingsTable | undefined> => {
  const kept = await db.selectFrom('access_settings').selectAll().executeTakeFirst();
  if (kept) return kept;
  const used = await db.selectFrom('audit_lines').select('id').limit(1).executeTakeFirst();
  return used && beforeAccounts;
};

export const getAccess = async (db: Reader): Promise<AccessSettingsTable> => {
  const row = await findAccess(db);
  if (!row) throw refuse('refused', 'Sổ chưa được thiết lập.');
  return row;
};

export type AccessFields = Fields<'access_settings'>;

export const getAccessSettings = async (db: Reader): Promise<AccessSettings> => {
  const row = await getAccess(db);
  return {
    version: row.version,
    usesAccounts: row.mode === 'accounts',
    idleMinutes: row.idle_minutes,
    recoveryCodeSetAt: row.recovery_code_set_at,
  };
};
