import type { Handover } from '#shared/agencies/move-assignments.rules.ts';
import type { Writer } from '../../database/handles.ts';
import type { PassedValue } from '../../database/passed-value.ts';
import { listGroupMembers } from './task-parts.store.ts';

/** The column under which the members of a group in a task are kept for earlier days: a JSON list of agency ids. */
export const membersColumn = (groupId: string): string => `members/${groupId}`;

/** Puts successors behind the groups that tasks are given to, nobody twice. @returns each list before and after. */
export const moveMembers = async (db: Writer, handovers: readonly Handover[]): Promise<PassedValue[]> => {
  if (handovers.length === 0) return [];
  const heirOf = new Map(handovers.map(({ taskId, fromId, toId }) => [`${taskId} ${fromId}`, toId]));
  const rows = await listGroupMembers(db, [...new Set(handovers.map(({ taskId }) => taskId))]);
  const passed: PassedValue[] = [];
  for (const group of Map.groupBy(rows, (row) => `${row.task_id} ${row.group_id}`).values()) {
    const [first] = group;
    if (!first || !group.some((row) => heirOf.has(`${row.task_id} ${row.agency_id}`))) continue;
    const before = group.map((row) => row.agency_id);
    const after = new Set(before.filter((id) => !heirOf.has(`${first.task_id} ${id}`)));
    for (const { id, version, agency_id, task_id } of group) {
      const toId = heirOf.get(`${task_id} ${agency_id}`);
      if (toId === undefined) continue;
      if (after.has(toId)) await db.remove('group_members', { id, seenVersion: version });
      else await db.change('group_members', { id, seenVersion: version }, { agency_id: toId });
      after.add(toId);
    }
    passed.push({
      table_name: 'tasks',
      row_id: first.task_id,
      column_name: membersColumn(first.group_id),
      before: JSON.stringify(before),
      after: JSON.stringify([...after]),
    });
  }
  return passed;
};
