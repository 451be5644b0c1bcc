import { type ComboboxItem, type ComboboxParsedItem, Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Agency } from '#shared/agencies/agency.ts';
import { labelAgencies } from '#shared/agencies/agency-label.rules.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import { api } from '../../api/client.ts';
import { useToday } from './use-today.ts';

const isItem = (option: ComboboxParsedItem): option is ComboboxItem => 'value' in option;

/** Finds agencies by name, short name or symbol, typed without marks. */
export const agencyFilter =
  (agencies: readonly Agency[]) =>
  ({ options, search }: { options: ComboboxParsedItem[]; search: string }) => {
    const also = new Map(agencies.map((one) => [one.id, `${one.name} ${one.shortName} ${one.symbol ?? ''}`]));
    return options.filter(
      (option) => isItem(option) && matchesFolded(`${option.label} ${also.get(option.value)}`, search),
    );
  };

type AgencyChoiceProps = Pick<
  SelectProps,
  | 'label'
  | 'placeholder'
  | 'error'
  | 'description'
  | 'inputWrapperOrder'
  | 'className'
  | 'aria-label'
  | 'clearable'
  | 'autoFocus'
  | 'openOnFocus'
> & {
  readonly value: string | null;
  readonly onChange: (agencyId: string | null) => void;
  readonly leaveOut: readonly string[];
  /** The day on which agencies are named; those of another time say so. */
  readonly day?: string;
};

/** One agency of the book. */
export function AgencyChoice({ value, onChange, leaveOut, day, clearable = true, ...rest }: AgencyChoiceProps) {
  const today = useToday();
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 10_000 })).data ?? [];
  const labels = labelAgencies(agencies, day ?? today);
  return (
    <Select
      {...rest}
      data={agencies
        .filter((one) => !leaveOut.includes(one.id))
        .map((one) => ({ value: one.id, label: labels.get(one.id) ?? one.name }))}
      value={value}
      onChange={onChange}
      searchable
      clearable={clearable}
      clearSectionMode="clear"
      clearButtonProps={{ 'aria-label': 'Bỏ chọn cơ quan' }}
      nothingFoundMessage="Không có cơ quan nào khớp."
      filter={agencyFilter(agencies)}
      maxDropdownHeight={320}
    />
  );
}
