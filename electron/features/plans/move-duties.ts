import type { Writer } from '../../database/handles.ts';

export type DutyMove = {
  readonly id: string;
  readonly side: 'reports' | 'receives';
  readonly fromId: string;
  readonly toId: string;
};

/** The list with some ids replaced, each at its place, nobody twice. */
const replaced = (json: string, moves: readonly DutyMove[]): string => {
  const toId = new Map(moves.map((move) => [move.fromId, move.toId]));
  const ids = (JSON.parse(json) as string[]).map((id) => toId.get(id) ?? id);
  return JSON.stringify([...new Set(ids)]);
};

/** Puts other agencies into the lists of who reports and who receives. */
export const moveDuties = async (db: Writer, moves: readonly DutyMove[]): Promise<void> => {
  for (const [id, ofDuty] of Map.groupBy(moves, (move) => move.id)) {
    const duty = await db
      .selectFrom('reporting_duties')
      .select(['version', 'from_agency_ids', 'to_agency_ids'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const onSide = (side: DutyMove['side']) => ofDuty.filter((move) => move.side === side);
    await db.change(
      'reporting_duties',
      { id, seenVersion: duty.version },
      {
        from_agency_ids: replaced(duty.from_agency_ids, onSide('reports')),
        to_agency_ids: replaced(duty.to_agency_ids, onSide('receives')),
      },
    );
  }
};

/** Gives plans another standing agency (cơ quan thường trực). */
export const moveStanding = async (
  db: Writer,
  moves: readonly { readonly id: string; readonly toId: string }[],
): Promise<void> => {
  for (const { id, toId } of moves) {
    const { version } = await db.selectFrom('plans').select('version').where('id', '=', id).executeTakeFirstOrThrow();
    await db.change('plans', { id, seenVersion: version }, { standing_agency_id: toId });
  }
};
