import { useNavigate, useSearch } from '@tanstack/react-router';
import { filterParams, readTaskSearch, type TaskSearch } from './task-search.ts';

/** The filters in the address of this page, and how to change them. */
export function useTaskSearch() {
  const search = readTaskSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = (changes: TaskSearch) =>
    navigate({ to: '.', search: (previous) => ({ ...previous, ...changes }), replace: true });
  const clear = () => change(Object.fromEntries(filterParams.map((param) => [param, undefined])));
  return { search, change, clear };
}

/** Which task's drawer the address opens, and how to open or close it; the page below stays as it is. */
export function useTaskDrawer() {
  const { 'nhiem-vu': taskId } = useSearch({ strict: false });
  const navigate = useNavigate();
  const show = (id: string | undefined) =>
    navigate({ to: '.', search: (previous) => ({ ...previous, 'nhiem-vu': id }), resetScroll: false });
  return { taskId, openTask: (id: string) => show(id), closeTask: () => show(undefined) };
}
