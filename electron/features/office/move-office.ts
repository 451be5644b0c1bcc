import type { Writer } from '../../database/handles.ts';
import type { PassedValue } from '../../database/passed-value.ts';

type OfficeMove = { readonly id: string; readonly fromId: string; readonly toId: string };

/** Gives the book to the agency that took over from its office. @returns which it was and which it is now. */
export const moveOffice = async (db: Writer, moves: readonly OfficeMove[]): Promise<PassedValue[]> => {
  for (const { id, toId } of moves) {
    const { version } = await db
      .selectFrom('office_settings')
      .select('version')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await db.change('office_settings', { id, seenVersion: version }, { agency_id: toId });
  }
  return moves.map(({ id, fromId, toId }) => ({
    table_name: 'office_settings',
    row_id: id,
    column_name: 'agency_id',
    before: fromId,
    after: toId,
  }));
};
