import type { Writer } from '../../database/handles.ts';
import { type AccessFields, getAccess } from './access.store.ts';

/** Changes how the book is entered. `seenVersion`: what the person saw; without one, whatever stands. */
export const keepAccess = async (db: Writer, changes: Partial<AccessFields>, seenVersion?: number): Promise<void> => {
  const { id, version, ...fields } = await getAccess(db);
  if (version === 0) await db.insert('access_settings', [{ id, ...fields, ...changes }]);
  else await db.change('access_settings', { id, seenVersion: seenVersion ?? version }, changes);
};
