import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AuditFilter } from '#shared/audit/audit.contract.ts';
import { workKinds } from '#shared/audit/work-kinds.ts';

type Raw = Record<string, unknown>;
const filterParams = [
  'tu',
  'nguoi',
  'loai',
  'ke-hoach',
  'co-quan',
  'tu-ngay',
  'den-ngay',
  'theo-nhiem-vu',
  'theo-chi-tieu',
] as const;
type Param = (typeof filterParams)[number] | 'viec';

/** What stands in the address of the journal; `viec` is the line that is open. */
type JournalSearch = { readonly [P in Param]?: string | undefined };

const text = (raw: Raw, param: Param): string | undefined => {
  const value = raw[param];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const day = (raw: Raw, param: Param): string | undefined => {
  const value = text(raw, param);
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
};

export const readJournalSearch = (raw: Raw): JournalSearch => {
  const kind = text(raw, 'loai');
  return {
    tu: text(raw, 'tu'),
    nguoi: text(raw, 'nguoi'),
    loai: kind !== undefined && kind in workKinds ? kind : undefined,
    'ke-hoach': text(raw, 'ke-hoach'),
    'co-quan': text(raw, 'co-quan'),
    'tu-ngay': day(raw, 'tu-ngay'),
    'den-ngay': day(raw, 'den-ngay'),
    'theo-nhiem-vu': text(raw, 'theo-nhiem-vu'),
    'theo-chi-tieu': text(raw, 'theo-chi-tieu'),
    viec: text(raw, 'viec'),
  };
};

/** The question to the core. */
export const journalFilter = (search: JournalSearch): AuditFilter => ({
  text: search.tu?.slice(0, 200),
  actorId: search.nguoi,
  work: search.loai,
  planId: search['ke-hoach'],
  agencyId: search['co-quan'],
  taskId: search['theo-nhiem-vu'],
  targetId: search['theo-chi-tieu'],
  from: search['tu-ngay'],
  to: search['den-ngay'],
});

/** The filters and the open line in the address, and how to change them. */
export function useJournalSearch() {
  const search = readJournalSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const go = (changes: JournalSearch, replace: boolean) =>
    navigate({ to: '.', search: (previous) => ({ ...previous, ...changes }), replace, resetScroll: false });
  return {
    search,
    isFiltered: filterParams.some((param) => search[param] !== undefined),
    filter: (changes: JournalSearch) => go(changes, true),
    clear: () => go(Object.fromEntries(filterParams.map((param) => [param, undefined])), true),
    openLine: (id: string | undefined) => go({ viec: id }, false),
  };
}
