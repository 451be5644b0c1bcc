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

/** Every task of a plan in its order, and how to change some of them on the screen before the core has answered. */
export function usePlanTasks(planId: string) {
  const cache = useQueryClient();
  const queryKey = [...api.tasks.list.key(), 'all', planId];
  const query = useQuery({ queryKey, queryFn: () => fetchAll(planId) });
  return {
    ...query,
    patch: (taskIds: readonly string[], change: (task: TaskRow) => TaskRow) => {
      const changed = new Set(taskIds);
      cache.setQueryData<TaskRow[]>(queryKey, (rows) => rows?.map((row) => (changed.has(row.id) ? change(row) : row)));
    },
  };
}
