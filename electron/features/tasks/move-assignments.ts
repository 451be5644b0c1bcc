import { type Handover, type OpenAssignment, planAssignmentMoves } from '#shared/agencies/move-assignments.rules.ts';
import { dayBefore } from '#shared/agencies/validity.rules.ts';
import type { Writer } from '../../database/handles.ts';

const laterOf = (day: string, other: string | null): string => (other !== null && other > day ? other : day);

/**
 * Passes tasks on from a day: the old agency's open assignment ends on the day before, the new agency gets one with the
 * same role and place. `open`: the open assignments of everybody concerned. An assignment that was only to begin on that
 * day or later ends before it begins: it never counts.
 */
export const moveAssignments = async (
  db: Writer,
  day: string,
  { open, handovers }: { readonly open: readonly OpenAssignment[]; readonly handovers: readonly Handover[] },
): Promise<void> => {
  const moves = planAssignmentMoves(open, handovers);
  for (const { id, version } of moves.flatMap((move) => move.closed))
    await db.change('assignments', { id, seenVersion: version }, { valid_to: dayBefore(day) });
  await db.insert(
    'assignments',
    moves
      .filter((move) => !move.isOwn)
      .map(({ taskId, toId, kept }) => ({
        id: db.newId(),
        task_id: taskId,
        agency_id: toId,
        role: kept.role,
        position: kept.position,
        valid_from: laterOf(day, kept.validFrom),
        valid_to: null,
      })),
  );
};
