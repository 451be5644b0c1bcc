import type { Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { findAccess, usualIdleMinutes } from './access.store.ts';

/** Opens a new book to whoever sits at this computer, without passwords. */
export const addOpenAccess = async (db: Writer): Promise<void> => {
  if (await findAccess(db)) throw refuse('refused', 'Sổ đã được thiết lập. Tải lại trang để đăng nhập.');
  await db.insert('access_settings', [
    { id: 'access', mode: 'single', idle_minutes: usualIdleMinutes, recovery_code_set_at: null },
  ]);
};
