import type { AssignmentRole } from '../tasks/task.ts';

/** An assignment that is open: without a last day. */
export type OpenAssignment = {
  readonly id: string;
  readonly taskId: string;
  readonly agencyId: string;
  readonly role: AssignmentRole;
  readonly position: number;
  readonly validFrom: string | null;
  readonly version: number;
};
/** A task passes from one agency to another. */
export type Handover = { readonly taskId: string; readonly fromId: string; readonly toId: string };

/**
 * What becomes of one task for one successor. `kept` is the row whose role counts from now on: the successor's own
 * (`isOwn`), which then simply stays, or that of an old agency, which the successor gets anew. `closed`: rows that end.
 */
type AssignmentMove = {
  readonly taskId: string;
  readonly toId: string;
  readonly kept: OpenAssignment;
  readonly isOwn: boolean;
  readonly closed: readonly OpenAssignment[];
};

const strength = { lead: 0, joint: 1, support: 2 } as const satisfies Record<AssignmentRole, number>;

/** The own row comes first in the list, so that an equal role changes nothing. */
const strongest = (rows: readonly OpenAssignment[]): OpenAssignment | undefined =>
  rows.toSorted((a, b) => strength[a.role] - strength[b.role])[0];

/** One row per task and successor: where several meet the strongest role stays (chủ trì, cùng thực hiện, phối hợp). */
export const planAssignmentMoves = (
  open: readonly OpenAssignment[],
  handovers: readonly Handover[],
): AssignmentMove[] => {
  const rowOf = new Map(open.map((row) => [`${row.taskId} ${row.agencyId}`, row]));
  const leaving = new Set(handovers.map(({ taskId, fromId }) => `${taskId} ${fromId}`));
  const meeting = Map.groupBy(handovers, ({ taskId, toId }) => `${taskId} ${toId}`);
  return [...meeting].flatMap(([key, group]) => {
    const own = leaving.has(key) ? undefined : rowOf.get(key);
    const moving = group.flatMap(({ taskId, fromId }) => rowOf.get(`${taskId} ${fromId}`) ?? []);
    const kept = strongest([...(own ? [own] : []), ...moving]);
    const [first] = group;
    if (!kept || !first) return [];
    const isOwn = kept === own;
    const closed = own && !isOwn ? [...moving, own] : moving;
    return [{ taskId: first.taskId, toId: first.toId, kept, isOwn, closed }];
  });
};
