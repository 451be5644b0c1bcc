import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TaskRow } from '#shared/tasks/task.ts';
import { api } from '../../api/client.ts';

const pageSize = 500;

const fetchAll = async (planId: string): Promise<TaskRow[]> => {
  const rows: TaskRow[] = [];
  for (;;) {
    const page = await api.tasks.list.call({ planId, offset: rows.length, limit: pageSize });
    rows.push(...page.rows);
    if (page.rows.length < pageSize) return rows;
  }
};

/** Every task of a plan in its order, and how to change one of them on the screen before the core has answered. */
export function usePlanTasks(planId: string) {
  const cache = useQueryClient();
  const queryKey = [...api.tasks.list.key(), 'all', planId];
  const query = useQuery({ queryKey, queryFn: () => fetchAll(planId) });
  return {
    ...query,
    patch: (taskId: string, change: (task: TaskRow) => TaskRow) =>
      cache.setQueryData<TaskRow[]>(queryKey, (rows) => rows?.map((row) => (row.id === taskId ? change(row) : row))),
  };
}
