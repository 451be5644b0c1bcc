import { withPart } from '#shared/tasks/assign.rules.ts';
import { whyNotAgencyDays } from '#shared/tasks/task-agency.rules.ts';
import type { Assign } from '#shared/tasks/tasks.contract.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { listAgencyRows } from '../agencies/agencies.store.ts';
import { each, getPicked, refuseEach } from './in-bulk.ts';
import { reassign } from './reassign.ts';
import { listOpenAssignments, listRecorders } from './task-parts.store.ts';

/** Gives an agency a role in tasks, or takes it out of them; all of them or none. */
export const assignTasks = async (
  db: Writer,
  { taskIds, agencyId, role, formerLead, from }: Assign,
  today: string,
): Promise<{ changed: number; same: number }> => {
  const tasks = await getPicked(db, taskIds);
  const agency = (await listAgencyRows(db)).find((row) => row.id === agencyId);
  if (!agency) throw refuse('not-found', 'Cơ quan này không có trong sổ. Chọn một cơ quan trong danh sách.');
  const ids = tasks.map((task) => task.id);
  const open = await listOpenAssignments(db, ids);
  const recorders = await listRecorders(db, ids);
  const known = {
    id: agency.id,
    name: agency.name,
    shortName: agency.short_name,
    validFrom: agency.valid_from,
    validTo: agency.valid_to,
  };
  refuseEach(tasks, (task) =>
    role === null || open.get(task.id)?.some((row) => row.agency_id === agencyId)
      ? null
      : whyNotAgencyDays(known, { ...task, deadline: { on: task.deadlineOn } }, from ?? today),
  );
  let changed = 0;
  await each(tasks, async ({ id }) => {
    const rows = open.get(id) ?? [];
    const parts = withPart(
      rows.map((row) => ({ agencyId: row.agency_id, role: row.role })),
      { agencyId, role },
      formerLead,
    );
    if (await reassign(db, { taskId: id, open: rows, parts, from, recorders, today })) changed++;
  });
  return { changed, same: tasks.length - changed };
};
