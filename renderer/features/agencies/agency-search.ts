import { useNavigate, useSearch } from '@tanstack/react-router';

export const agencyOrders = ['ten', 'viet-tat', 'ky-hieu', 'loai', 'hoat-dong'] as const;
type AgencyOrder = (typeof agencyOrders)[number];

/** What stands in the address of the agency list. `them`: what is being added; `sua`: the drawer shows its form. */
type AgencySearch = {
  readonly tu?: string | undefined;
  readonly ngay?: string | undefined;
  readonly 'co-quan'?: string | undefined;
  readonly them?: 'moi' | 'danh-muc' | undefined;
  readonly sua?: 'co' | undefined;
  readonly xep?: AgencyOrder | undefined;
  readonly chieu?: 'giam' | undefined;
};

type Raw = Record<string, unknown>;

const text = (raw: Raw, param: string): string | undefined => {
  const value = raw[param];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const oneOf = <W extends string>(words: readonly W[], value: string | undefined): W | undefined =>
  words.find((word) => word === value);

export const readAgencySearch = (raw: Raw): AgencySearch => {
  const day = text(raw, 'ngay');
  const isDay = day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return {
    tu: text(raw, 'tu'),
    ngay: isDay ? day : undefined,
    'co-quan': text(raw, 'co-quan'),
    them: oneOf(['moi', 'danh-muc'], text(raw, 'them')),
    sua: oneOf(['co'], text(raw, 'sua')),
    xep: oneOf(agencyOrders, text(raw, 'xep')),
    chieu: oneOf(['giam'], text(raw, 'chieu')),
  };
};

/** The address of the agency list, and how to change it; filters take the place of the last, drawers can be gone back from. */
export function useAgencySearch() {
  const search = readAgencySearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const go = (changes: AgencySearch, replace: boolean) =>
    navigate({ to: '.', search: (previous) => ({ ...previous, ...changes }), replace, resetScroll: false });
  return {
    search,
    filter: (changes: AgencySearch) => go(changes, true),
    openAgency: (id: string) => go({ 'co-quan': id, sua: undefined, them: undefined }, false),
    editAgency: (isEditing: boolean) => go({ sua: isEditing ? 'co' : undefined }, true),
    add: (them: AgencySearch['them']) => go({ them, 'co-quan': undefined, sua: undefined }, false),
    close: () => go({ 'co-quan': undefined, them: undefined, sua: undefined }, false),
  };
}
