import { useNavigate, useSearch } from '@tanstack/react-router';

/** The list of periods in the address. `mo`: the drawer in view, 'de-xuat', 'moi', or the id of the period being changed. */
type PeriodSearch = { readonly mo?: string | undefined };

export const proposals = 'de-xuat';
export const newPeriod = 'moi';

export const readPeriodSearch = (raw: Record<string, unknown>): PeriodSearch => ({
  mo: typeof raw.mo === 'string' && raw.mo !== '' ? raw.mo : undefined,
});

export function usePeriodDrawer() {
  const { mo } = readPeriodSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const show = (next: string | undefined) =>
    navigate({ to: '.', search: (previous) => ({ ...previous, mo: next }), resetScroll: false });
  return { shown: mo, show, close: () => show(undefined) };
}
