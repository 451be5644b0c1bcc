import { useNavigate, useSearch } from '@tanstack/react-router';
import { newTarget, readTargetSearch, type TargetSearch } from './target-search.ts';

/** What the address says of the targets in view, and how to change it. */
export function useTargetSearch() {
  const search = readTargetSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const change = (changes: TargetSearch) =>
    navigate({ to: '.', search: (previous) => ({ ...previous, ...changes }), replace: true, resetScroll: false });
  return { search, change };
}

/** Which drawer the address opens: a target to edit, or the figure of a year. */
export function useTargetDrawers() {
  const { search } = useTargetSearch();
  const navigate = useNavigate();
  const show = (changes: TargetSearch, replace = false) =>
    navigate({
      to: '.',
      search: (previous) => ({ ...previous, 'chi-tieu': undefined, 'so-lieu': undefined, ...changes }),
      replace,
      resetScroll: false,
    });
  const [figureOf, figureYear] = search['so-lieu']?.split(/\.(?=\d{4}$)/) ?? [];
  return {
    editedId: search['chi-tieu'],
    figure:
      figureOf !== undefined && figureYear !== undefined ? { targetId: figureOf, year: Number(figureYear) } : null,
    openTarget: (id: string) => show({ 'chi-tieu': id }),
    addTarget: () => show({ 'chi-tieu': newTarget }),
    openFigure: (targetId: string, year: number, replace = false) =>
      show({ 'so-lieu': `${targetId}.${year}` }, replace),
    close: () => show({}),
  };
}
