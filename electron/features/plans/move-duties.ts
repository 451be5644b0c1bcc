import type { Writer } from '../../database/handles.ts';
import type { PassedValue } from '../../database/passed-value.ts';

type DutyMove = {
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

const columns = { reports: 'from_agency_ids', receives: 'to_agency_ids' } as const;

/** Puts other agencies into the lists of who reports and who receives. @returns each list before and after. */
export const moveDuties = async (db: Writer, moves: readonly DutyMove[]): Promise<PassedValue[]> => {
  const passed: PassedValue[] = [];
  for (const [id, ofDuty] of Map.groupBy(moves, (move) => move.id)) {
    const duty = await db
      .selectFrom('reporting_duties')
      .select(['version', 'from_agency_ids', 'to_agency_ids'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const lists = [...Map.groupBy(ofDuty, (move) => move.side)].map(([side, ofSide]) => {
      const column = columns[side];
      return { column, before: duty[column], after: replaced(duty[column], ofSide) };
    });
    const changes = Object.fromEntries(lists.map(({ column, after }) => [column, after]));
    await db.change('reporting_duties', { id, seenVersion: duty.version }, changes);
    for (const { column, before, after } of lists)
      passed.push({ table_name: 'reporting_duties', row_id: id, column_name: column, before, after });
  }
  return passed;
};

/** Gives plans another standing agency (cơ quan thường trực). @returns which it was and which it is now. */
export const moveStanding = async (
  db: Writer,
  moves: readonly { readonly id: string; readonly fromId: string; readonly toId: string }[],
): Promise<PassedValue[]> => {
  for (const { id, toId } of moves) {
    const { version } = await db.selectFrom('plans').select('version').where('id', '=', id).executeTakeFirstOrThrow();
    await db.change('plans', { id, seenVersion: version }, { standing_agency_id: toId });
  }
  return moves.map(({ id, fromId, toId }) => ({
    table_name: 'plans',
    row_id: id,
    column_name: 'standing_agency_id',
    before: fromId,
    after: toId,
  }));
};
