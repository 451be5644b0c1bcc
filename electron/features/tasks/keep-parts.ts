import { dayBefore } from '#shared/agencies/validity.rules.ts';
import type { Part } from '#shared/tasks/assign.rules.ts';
import type { YearFunding } from '#shared/tasks/task.ts';
import type { Writer } from '../../database/handles.ts';
import type { AssignmentTable } from '../../database/tables/task-tables.ts';
import { listFunding, listTargetLinks } from './task-parts.store.ts';

type Keeping = {
  readonly taskId: string;
  /** The open rows as they stand. */
  readonly open: readonly AssignmentTable[];
  /** Who shall do the task, in order. */
  readonly parts: readonly Part[];
  /** The day from which it is so; null: the rows are corrected as if it had always been so. */
  readonly from: string | null;
};

/**
 * Makes these the parts of a task, all of them. With a day, what changes ends on the day before and begins anew, so
 * that a paper of an earlier day still names who did it then. Who leads no more steps down before another leads.
 */
export const keepAssignments = async (db: Writer, { taskId, open, parts, from }: Keeping): Promise<boolean> => {
  const roleOf = new Map(parts.map((part) => [part.agencyId, part.role]));
  const isDated = (row: AssignmentTable) => from !== null && (row.valid_from ?? '') < from;
  const leaves = (row: AssignmentTable) => {
    const role = roleOf.get(row.agency_id);
    return role === undefined || (role !== row.role && isDated(row));
  };
  const leaving = open.filter(leaves);
  const staying = new Map(open.filter((row) => !leaves(row)).map((row) => [row.agency_id, row]));
  for (const row of leaving) {
    const seen = { id: row.id, seenVersion: row.version };
    if (from !== null && isDated(row)) await db.change('assignments', seen, { valid_to: dayBefore(from) });
    else await db.remove('assignments', seen);
  }
  const placed = parts.map((part, position) => ({ ...part, position, row: staying.get(part.agencyId) }));
  const kept = placed.flatMap(({ row, ...part }) => (row ? [{ ...part, row }] : []));
  const stepsDown = kept.filter(({ row, role }) => row.role === 'lead' && role !== 'lead');
  for (const { row, role, position } of [...stepsDown, ...kept.filter((one) => !stepsDown.includes(one))])
    await db.change('assignments', { id: row.id, seenVersion: row.version }, { role, position });
  const added = placed.filter(({ row }) => row === undefined);
  await db.insert(
    'assignments',
    added.map(({ agencyId, role, position }) => ({
      id: db.newId(),
      task_id: taskId,
      agency_id: agencyId,
      role,
      position,
      valid_from: from,
      valid_to: null,
    })),
  );
  return leaving.length > 0 || added.length > 0 || kept.some(({ row, role }) => row.role !== role);
};

/** Makes these the funds of a task, year by year, all of them. */
export const keepFunding = async (db: Writer, taskId: string, years: readonly YearFunding[]): Promise<void> => {
  const kept = await listFunding(db, taskId);
  for (const { id, year, version } of kept) {
    const now = years.find((one) => one.year === year);
    if (now) await db.change('task_funding', { id, seenVersion: version }, { amount_vnd: now.amountVnd });
    else await db.remove('task_funding', { id, seenVersion: version });
  }
  const added = years.filter(({ year }) => !kept.some((row) => row.year === year));
  await db.insert(
    'task_funding',
    added.map(({ year, amountVnd }) => ({ id: db.newId(), task_id: taskId, year, amount_vnd: amountVnd })),
  );
};

/** Makes these the targets that a task serves, all of them. */
export const keepTargetLinks = async (db: Writer, taskId: string, targetIds: readonly string[]): Promise<void> => {
  const kept = await listTargetLinks(db, [taskId]);
  for (const { id, version, target_id } of kept)
    if (!targetIds.includes(target_id)) await db.remove('task_targets', { id, seenVersion: version });
  const added = [...new Set(targetIds)].filter((id) => !kept.some((row) => row.target_id === id));
  await db.insert(
    'task_targets',
    added.map((target_id) => ({ id: db.newId(), task_id: taskId, target_id })),
  );
};
