import type { Writer } from '../../database/handles.ts';

/** Gives targets another leading agency. */
export const moveTargets = async (
  db: Writer,
  moves: readonly { readonly id: string; readonly toId: string }[],
): Promise<void> => {
  for (const { id, toId } of moves) {
    const { version } = await db.selectFrom('targets').select('version').where('id', '=', id).executeTakeFirstOrThrow();
    await db.change('targets', { id, seenVersion: version }, { lead_agency_id: toId });
  }
};
