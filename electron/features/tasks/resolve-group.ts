import { whyNotMembers } from '#shared/tasks/resolve-group.rules.ts';
import type { ResolveGroup } from '#shared/tasks/tasks.contract.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { listAgencyRows } from '../agencies/agencies.store.ts';
import { each, getPicked, refuseEach } from './in-bulk.ts';
import { listGroupMembers, listOpenAssignments, listRecorders } from './task-parts.store.ts';

const agencyReader = async (db: Reader) => {
  const rows = new Map((await listAgencyRows(db)).map((row) => [row.id, row]));
  return (id: string) => {
    const row = rows.get(id);
    if (!row) throw refuse('not-found', 'Một cơ quan đã chọn không có trong sổ. Tải lại danh sách rồi chọn lại.');
    const { name, kind } = row;
    return { id, name, kind, shortName: row.short_name, validFrom: row.valid_from, validTo: row.valid_to };
  };
};

/** Says which agencies stand behind a group in tasks that are given to it, all of them. They may then record progress. */
export const resolveGroup = async (
  db: Writer,
  { groupId, tasks }: ResolveGroup,
  today: string,
): Promise<{ changed: number; same: number }> => {
  const wantedIn = new Map(tasks.map(({ taskId, agencyIds }) => [taskId, [...new Set(agencyIds)]]));
  const picked = await getPicked(db, [...wantedIn.keys()]);
  const ids = picked.map((task) => task.id);
  const getAgency = await agencyReader(db);
  const open = await listOpenAssignments(db, ids);
  const recorders = await listRecorders(db, ids);
  const ofGroup = (await listGroupMembers(db, ids)).filter((row) => row.group_id === groupId);
  const keptIn = Map.groupBy(ofGroup, (row) => row.task_id);
  const leavingIn = (id: string) => (keptIn.get(id) ?? []).filter((row) => !wantedIn.get(id)?.includes(row.agency_id));
  refuseEach(picked, ({ id }) => {
    const recorded = leavingIn(id).find((row) => recorders.has(`${id} ${row.agency_id}`));
    const given = {
      isAssigned: open.get(id)?.some((row) => row.agency_id === groupId) ?? false,
      today,
      stays: new Set(keptIn.get(id)?.map((row) => row.agency_id)),
    };
    return (
      whyNotMembers(getAgency(groupId), (wantedIn.get(id) ?? []).map(getAgency), given) ??
      (recorded ? `${recorded.name} đã ghi kết quả của nhiệm vụ này: giữ cơ quan này trong nhóm.` : null)
    );
  });
  let changed = 0;
  await each(picked, async ({ id }) => {
    const leaving = leavingIn(id);
    for (const row of leaving) await db.remove('group_members', { id: row.id, seenVersion: row.version });
    const kept = new Set(keptIn.get(id)?.map((row) => row.agency_id));
    const added = (wantedIn.get(id) ?? []).filter((agencyId) => !kept.has(agencyId));
    await db.insert(
      'group_members',
      added.map((agency_id) => ({ id: db.newId(), task_id: id, group_id: groupId, agency_id })),
    );
    if (leaving.length + added.length > 0) changed++;
  });
  return { changed, same: picked.length - changed };
};
