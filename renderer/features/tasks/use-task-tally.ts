import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TaskListQuery, TaskTally } from '#shared/tasks/tasks.contract.ts';
import { api } from '../../api/client.ts';

/** How many tasks each choice of the filters would leave; undefined until the core has counted. */
export function useTaskTally(query: Omit<TaskListQuery, 'offset' | 'limit'>): TaskTally | undefined {
  const { order: _order, descending: _descending, ...input } = query;
  return useQuery(api.tasks.tally.queryOptions({ input, placeholderData: keepPreviousData })).data;
}
