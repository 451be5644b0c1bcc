import type { TaskSearch } from './task-search.ts';

/** Filters and order of the task table under a name. */
export type SavedFilter = { readonly name: string; readonly search: TaskSearch };

const isSavedFilter = (value: unknown): value is SavedFilter =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'search' in value &&
  typeof value.search === 'object' &&
  value.search !== null &&
  Object.values(value.search).every((word) => typeof word === 'string');

export const isSavedFilters = (value: unknown): value is SavedFilter[] =>
  Array.isArray(value) && value.every(isSavedFilter);

/** Why a filter can't have this name, or null. */
export const whyNotFilterName = (name: string, taken: readonly string[]): string | null => {
  const tidy = name.trim();
  if (tidy === '') return 'Đặt một tên cho bộ lọc.';
  return taken.includes(tidy) ? `Đã có bộ lọc tên "${tidy}": chọn tên khác, hoặc bỏ bộ lọc cũ trước.` : null;
};

export const withFilter = (filters: readonly SavedFilter[], added: SavedFilter): SavedFilter[] =>
  [...filters, added].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
