import type { Writer } from '../../database/handles.ts';

type PersonMove = { readonly id: string; readonly toId: string };

/** Lets liaisons speak for the agency that took over from theirs, from their next call on. */
export const movePeople = async (db: Writer, moves: readonly PersonMove[]): Promise<void> => {
  for (const { id, toId } of moves) {
    const { version } = await db.selectFrom('people').select('version').where('id', '=', id).executeTakeFirstOrThrow();
    await db.change('people', { id, seenVersion: version }, { agency_id: toId });
  }
};
