import { useNavigate, useSearch } from '@tanstack/react-router';

export const taskFilters = ['chua-bao-cao', 'sap-den-han', 'qua-han', 'thieu-minh-chung', 'chua-luu'] as const;
export type TaskFilter = (typeof taskFilters)[number];

/** The sheet in the address: period, agency (for whoever writes in its place), tasks in view, the task that is open. */
type SheetSearch = {
  readonly ky?: string | undefined;
  readonly 'co-quan'?: string | undefined;
  readonly loc?: TaskFilter | undefined;
  readonly viec?: string | undefined;
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const readSheetSearch = (raw: Record<string, unknown>): SheetSearch => ({
  ky: text(raw.ky),
  'co-quan': text(raw['co-quan']),
  loc: taskFilters.find((filter) => filter === raw.loc),
  viec: text(raw.viec),
});

/** What the address says of the sheet, and how to change it; a drawer can be gone back from. */
export function useSheetSearch() {
  const search = readSheetSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const go = (changes: SheetSearch, replace: boolean) =>
    navigate({ to: '.', search: (previous) => ({ ...previous, ...changes }), replace, resetScroll: false });
  return {
    search,
    change: (changes: SheetSearch) => go(changes, true),
    openTask: (id: string) => go({ viec: id }, search.viec !== undefined),
    closeTask: () => go({ viec: undefined }, false),
  };
}
