import type { Writer } from '../../database/handles.ts';
import type { PassedValue } from '../../database/passed-value.ts';

/** Gives targets another leading agency. @returns what each target said before and says now. */
export const moveTargets = async (
  db: Writer,
  moves: readonly { readonly id: string; readonly fromId: string; readonly toId: string }[],
): Promise<PassedValue[]> => {
  for (const { id, toId } of moves) {
    const { version } = await db.selectFrom('targets').select('version').where('id', '=', id).executeTakeFirstOrThrow();
    await db.change('targets', { id, seenVersion: version }, { lead_agency_id: toId });
  }
  return moves.map(({ id, fromId, toId }) => ({
    table_name: 'targets',
    row_id: id,
    column_name: 'lead_agency_id',
    before: fromId,
    after: toId,
  }));
};
