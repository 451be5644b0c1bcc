import { MultiSelect } from '@mantine/core';
import type { Agency } from '#shared/agencies/agency.ts';
import { labelAgencies } from '#shared/agencies/agency-label.rules.ts';
import { agencyFilter } from '../agencies/agency-choice.tsx';

type AgenciesChoiceProps = {
  readonly label: string;
  readonly error?: string | undefined;
  readonly agencies: readonly Agency[];
  readonly value: readonly string[];
  readonly onChange: (agencyIds: string[]) => void;
  readonly day: string;
  readonly inputWrapperOrder?: ('label' | 'input' | 'error' | 'description')[];
};

/** Any number of agencies, found by typing without marks. */
export function AgenciesChoice({ agencies, value, onChange, day, label, ...rest }: AgenciesChoiceProps) {
  const labels = labelAgencies(agencies, day);
  return (
    <MultiSelect
      {...rest}
      label={label}
      placeholder={value.length === 0 ? 'Gõ tên cơ quan, không cần dấu' : ''}
      data={agencies.map((one) => ({ value: one.id, label: labels.get(one.id) ?? one.name }))}
      value={[...value]}
      onChange={onChange}
      filter={agencyFilter(agencies)}
      openOnFocus={false}
      searchable
      hidePickedOptions
      clearable
      clearButtonProps={{ 'aria-label': `Bỏ hết ${label.toLowerCase()}` }}
      nothingFoundMessage="Không có cơ quan nào khớp."
      maxDropdownHeight={280}
      styles={{ pillsList: { maxHeight: 132, overflow: 'auto' } }}
    />
  );
}
