import { useNavigate, useSearch } from '@tanstack/react-router';

/** Which drawer of the plan page the address opens: "thong-tin", "chep", "che-do.<id>", "che-do.them". */
export function usePlanPlace() {
  const { mo: place } = useSearch({ from: '/ke-hoach/$planId' });
  const navigate = useNavigate();
  const show = (mo: string | undefined) =>
    navigate({ to: '.', search: (previous) => ({ ...previous, mo }), resetScroll: false });
  return { place, open: (mo: string) => show(mo), close: () => show(undefined) };
}
