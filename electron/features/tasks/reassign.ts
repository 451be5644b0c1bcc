import type { Part } from '#shared/tasks/assign.rules.ts';
import type { Writer } from '../../database/handles.ts';
import type { AssignmentTable } from '../../database/tables/task-tables.ts';
import { moveStanding } from '../progress/move-standing.ts';
import { keepAssignments } from './keep-parts.ts';

type Reassigning = {
  readonly taskId: string;
  readonly open: readonly AssignmentTable[];
  readonly parts: readonly Part[];
  /** The day that the person named; null: a correction. */
  readonly from: string | null;
  /** Who has recorded progress, as "task agency". */
  readonly recorders: ReadonlySet<string>;
  readonly today: string;
};

/**
 * Gives a task these parts. A correction of what nobody has worked under yet leaves no trace but the audit; an agency
 * that has recorded progress did do the task, so its part changes from today on and the past keeps it.
 */
export const reassign = async (db: Writer, given: Reassigning): Promise<boolean> => {
  const { taskId, open, parts, recorders } = given;
  const hadPart = open.some(
    (row) =>
      recorders.has(`${taskId} ${row.agency_id}`) &&
      parts.find((part) => part.agencyId === row.agency_id)?.role !== row.role,
  );
  const from = given.from ?? (hadPart ? given.today : null);
  const isChanged = await keepAssignments(db, { taskId, open, parts, from });
  const isWorkedOn = [...open.map((row) => row.agency_id), ...parts.map((part) => part.agencyId)].some((agencyId) =>
    recorders.has(`${taskId} ${agencyId}`),
  );
  if (isChanged && isWorkedOn) await moveStanding(db, taskId, from);
  return isChanged;
};
