import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { AssignmentRole, TaskRow } from '#shared/tasks/task.ts';
import { roleInTaskNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { assigned } from './matrix-parts.ts';
import type { usePlanTasks } from './use-plan-tasks.ts';

/** What shall stand in one cell of the matrix; `role` null: nothing. */
export type RoleCell = { readonly task: TaskRow; readonly agency: AgencyName; readonly role: AssignmentRole | null };

const told = ([first, ...others]: readonly RoleCell[]): string => {
  if (!first) return '';
  if (others.length > 0) return `Đã ghi ${count(others.length + 1)} ô phân công.`;
  const { task, agency, role } = first;
  if (role === null) return `Đã thôi giao ${agency.shortName}.`;
  const former = role === 'lead' && task.lead ? ` ${task.lead.shortName} chuyển sang phối hợp.` : '';
  return `Đã giao ${agency.shortName} ${roleInTaskNames[role].toLowerCase()}.${former}`;
};

/** Writes cells at once on the screen and then in the book; the screen goes back where the core says no. */
export function useCellRoles({ patch, refetch }: Pick<ReturnType<typeof usePlanTasks>, 'patch' | 'refetch'>) {
  const cache = useQueryClient();
  const assign = useMutation({ ...api.tasks.assignCells.mutationOptions(), scope: { id: 'phan-cong' } });
  return async (cells: readonly RoleCell[]): Promise<string | null> => {
    patch(
      cells.map(({ task }) => task.id),
      (row) =>
        cells.reduce((task, cell) => (cell.task.id === row.id ? assigned(task, cell.agency, cell.role) : task), row),
    );
    try {
      await assign.mutateAsync({
        cells: cells.map(({ task, agency, role }) => ({ taskId: task.id, agencyId: agency.id, role })),
      });
      void cache.invalidateQueries({ queryKey: api.tasks.key(), refetchType: cells.length === 1 ? 'none' : 'active' });
      void toastDone(told(cells));
      return null;
    } catch (error) {
      void refetch();
      return sentenceOf(error);
    }
  };
}
