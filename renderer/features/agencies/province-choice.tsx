import { type ComboboxItem, Select } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { matchesFolded } from '#shared/words/fold.ts';
import { api } from '../../api/client.ts';

const useProvinces = (day: string) =>
  useQuery(api.agencies.listProvinces.queryOptions({ input: { on: day }, staleTime: 60_000 })).data ?? [];

/** The province last chosen on this computer, else the one where most agencies of the book are. */
export const useProvince = (day: string) => {
  const [kept, setKept] = useLocalStorage<string | null>({ key: 'so-ke-hoach.tinh', defaultValue: null });
  const provinces = useProvinces(day);
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 10_000 })).data ?? [];
  const countAt = (name: string): number =>
    agencies.filter((one) => one.level !== 'trung-uong' && one.place === name).length;
  const [usual] = provinces.toSorted((a, b) => countAt(b.name) - countAt(a.name));
  const known = provinces.find((one) => one.key === kept) ?? (usual && countAt(usual.name) > 0 ? usual : undefined);
  return [known?.key ?? null, setKept] as const;
};

type ProvinceChoiceProps = {
  readonly day: string;
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
};

export function ProvinceChoice({ day, value, onChange }: ProvinceChoiceProps) {
  const provinces = useProvinces(day);
  return (
    <Select
      label="Tỉnh, thành phố"
      placeholder="Chọn tỉnh, thành phố"
      data={provinces.map(({ key, name }) => ({ value: key, label: name }))}
      value={value}
      onChange={onChange}
      searchable
      allowDeselect={false}
      nothingFoundMessage="Danh mục không có tỉnh, thành phố này vào ngày đã chọn."
      filter={({ options, search }) =>
        options.filter((option) => matchesFolded((option as ComboboxItem).label, search))
      }
      maxDropdownHeight={300}
    />
  );
}
