import { whyNotMembers } from '#shared/tasks/resolve-group.rules.ts';
import type { Task } from '#shared/tasks/task.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { listAgencyRows } from '../agencies/agencies.store.ts';
import { getPicked } from './in-bulk.ts';
import { listGroupMembers, listOpenAssignments, listRecorders } from './task-parts.store.ts';
import { getTask } from './tasks.store.ts';

type Resolving = { readonly taskId: string; readonly groupId: string; readonly agencyIds: readonly string[] };

const agencyReader = async (db: Reader) => {
  const rows = new Map((await listAgencyRows(db)).map((row) => [row.id, row]));
  return (id: string) => {
    const row = rows.get(id);
    if (!row) throw refuse('not-found', 'Một cơ quan đã chọn không có trong sổ. Tải lại danh sách rồi chọn lại.');
    const { name, kind } = row;
    return { id, name, kind, shortName: row.short_name, validFrom: row.valid_from, validTo: row.valid_to };
  };
};

/** Says which agencies stand behind a group that a task is given to, all of them. They may then record progress. */
export const resolveGroup = async (
  db: Writer,
  { taskId, groupId, agencyIds }: Resolving,
  today: string,
): Promise<Task> => {
  await getPicked(db, [taskId]);
  const getAgency = await agencyReader(db);
  const wanted = [...new Set(agencyIds)];
  const kept = (await listGroupMembers(db, [taskId])).filter((row) => row.group_id === groupId);
  const open = (await listOpenAssignments(db, [taskId])).get(taskId) ?? [];
  refuseIf(
    whyNotMembers(getAgency(groupId), wanted.map(getAgency), {
      isAssigned: open.some((row) => row.agency_id === groupId),
      today,
      stays: new Set(kept.map((row) => row.agency_id)),
    }),
  );
  const recorders = await listRecorders(db, [taskId]);
  const leaving = kept.filter((row) => !wanted.includes(row.agency_id));
  const recorded = leaving.find((row) => recorders.has(`${taskId} ${row.agency_id}`));
  if (recorded)
    throw refuse('refused', `${recorded.name} đã ghi kết quả của nhiệm vụ này: giữ cơ quan này trong nhóm.`);
  for (const { id, version } of leaving) await db.remove('group_members', { id, seenVersion: version });
  const added = wanted.filter((id) => !kept.some((row) => row.agency_id === id));
  await db.insert(
    'group_members',
    added.map((agency_id) => ({ id: db.newId(), task_id: taskId, group_id: groupId, agency_id })),
  );
  return getTask(db, taskId, { today });
};
