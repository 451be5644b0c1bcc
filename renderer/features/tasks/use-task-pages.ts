import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { TaskListQuery } from '#shared/tasks/tasks.contract.ts';
import { api } from '../../api/client.ts';

const pageSize = 100;

/** The rows that a filter leaves, page after page as they are scrolled to. */
export function useTaskPages(query: Omit<TaskListQuery, 'offset' | 'limit'>) {
  const pages = useInfiniteQuery(
    api.tasks.list.infiniteOptions({
      input: (offset: number) => ({ ...query, offset, limit: pageSize }),
      initialPageParam: 0,
      getNextPageParam: (last, all) => {
        const loaded = all.reduce((sum, page) => sum + page.rows.length, 0);
        return last.rows.length > 0 && loaded < last.total ? loaded : undefined;
      },
      placeholderData: keepPreviousData,
    }),
  );
  return pages;
}
