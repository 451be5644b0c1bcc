import type { Task } from '#shared/tasks/task.ts';
import type { Reader } from '../../database/handles.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { readValuesOnDay } from '../agencies/passed.store.ts';
import { membersColumn } from './move-members.ts';
import type { listGroupMembers } from './task-parts.store.ts';

type Members = Task['groupMembers'];
type MemberRow = Awaited<ReturnType<typeof listGroupMembers>>[number];

const today = (rows: readonly MemberRow[]): Members =>
  rows.map(({ group_id, agency_id, name, short_name }) => ({
    groupId: group_id,
    agency: { id: agency_id, name, shortName: short_name },
  }));

type Asked = { readonly taskId: string; readonly rows: readonly MemberRow[]; readonly groupIds: readonly string[] };

/** Who stands behind the groups of a task, today or on a day: before a succession those who passed their place on. */
export const readMembers = async (db: Reader, asked: Asked, asOf: string | undefined): Promise<Members> => {
  const now = today(asked.rows);
  if (asOf === undefined) return now;
  const valueOnDay = await readValuesOnDay(db, asOf);
  const names = await agencyNamesById(db);
  return asked.groupIds.flatMap((groupId) => {
    const then = valueOnDay('tasks', asked.taskId, membersColumn(groupId));
    if (then === undefined) return now.filter((member) => member.groupId === groupId);
    const ids = JSON.parse(then) as string[];
    return ids.flatMap((id) => {
      const agency = names.get(id);
      return agency ? [{ groupId, agency }] : [];
    });
  });
};
