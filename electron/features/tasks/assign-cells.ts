import { whyNotCells, withCells } from '#shared/tasks/assign.rules.ts';
import { whyNotAgencyDays } from '#shared/tasks/task-agency.rules.ts';
import type { AssignCells } from '#shared/tasks/tasks.contract.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { listAgencyRows } from '../agencies/agencies.store.ts';
import { each, getPicked, refuseEach } from './in-bulk.ts';
import { reassign } from './reassign.ts';
import { listOpenAssignments, listRecorders } from './task-parts.store.ts';

/** Gives each cell of the matrix its role; all of them or none. `changed` and `same` count tasks. */
export const assignCells = async (
  db: Writer,
  { cells }: AssignCells,
  today: string,
): Promise<{ changed: number; same: number }> => {
  const byTask = Map.groupBy(cells, (cell) => cell.taskId);
  const tasks = await getPicked(db, [...byTask.keys()]);
  const agencies = new Map((await listAgencyRows(db)).map((row) => [row.id, row]));
  const nameOf = (id: string): string => agencies.get(id)?.short_name ?? id;
  if (cells.some(({ agencyId }) => !agencies.has(agencyId)))
    throw refuse('not-found', 'Có cơ quan không còn trong sổ. Tải lại bảng phân công rồi làm lại.');
  const ids = tasks.map((task) => task.id);
  const open = await listOpenAssignments(db, ids);
  const recorders = await listRecorders(db, ids);
  const cellsOf = (taskId: string) => byTask.get(taskId) ?? [];
  refuseEach(tasks, (task) => whyNotCells(cellsOf(task.id), nameOf));
  refuseEach(tasks, (task) => {
    const held = new Set(open.get(task.id)?.map((row) => row.agency_id));
    const added = cellsOf(task.id).filter(({ agencyId, role }) => role !== null && !held.has(agencyId));
    const reasons = added.flatMap(({ agencyId }) => {
      const row = agencies.get(agencyId);
      if (!row) return [];
      const agency = {
        id: row.id,
        name: row.name,
        shortName: row.short_name,
        validFrom: row.valid_from,
        validTo: row.valid_to,
      };
      return whyNotAgencyDays(agency, { ...task, deadline: { on: task.deadlineOn } }, today) ?? [];
    });
    return reasons[0] ?? null;
  });
  let changed = 0;
  await each(tasks, async ({ id }) => {
    const rows = open.get(id) ?? [];
    const parts = withCells(
      rows.map((row) => ({ agencyId: row.agency_id, role: row.role })),
      cellsOf(id),
    );
    if (await reassign(db, { taskId: id, open: rows, parts, from: null, recorders, today })) changed++;
  });
  return { changed, same: tasks.length - changed };
};
