import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { AssignmentRole, TaskRow } from '#shared/tasks/task.ts';
import { roleInTaskNames } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { toast } from '../../ui/toast.ts';
import { assigned, roleIn } from './matrix-parts.ts';
import type { usePlanTasks } from './use-plan-tasks.ts';

/** Changes one cell at once on the screen and then in the book; the screen goes back where the core says no. */
export function useCellRole({ patch, refetch }: Pick<ReturnType<typeof usePlanTasks>, 'patch' | 'refetch'>) {
  const cache = useQueryClient();
  const assign = useMutation({ ...api.tasks.assign.mutationOptions(), scope: { id: 'phan-cong' } });
  return async (task: TaskRow, agency: AgencyName, role: AssignmentRole | null): Promise<void> => {
    if (roleIn(task, agency.id) === role) return;
    const former = role === 'lead' && task.lead ? ` ${task.lead.shortName} chuyển sang phối hợp.` : '';
    patch(task.id, (row) => assigned(row, agency, role));
    try {
      await assign.mutateAsync({ taskIds: [task.id], agencyId: agency.id, role });
      await cache.invalidateQueries({ queryKey: api.tasks.key(), refetchType: 'none' });
      const done = role
        ? `Đã giao ${agency.shortName} ${roleInTaskNames[role].toLowerCase()}.`
        : `Đã thôi giao ${agency.shortName}.`;
      await toastDone(done + former);
    } catch (error) {
      toast(sentenceOf(error), 'mind');
      await refetch();
    }
  };
}
