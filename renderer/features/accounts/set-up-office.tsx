import { type ComboboxItem, Radio, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SetUp } from '#shared/accounts/set-up.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import { api } from '../../api/client.ts';
import { ProvinceChoice } from '../agencies/province-choice.tsx';
import styles from '../session/threshold.module.css';

type Office = SetUp['office'];
type SetUpOfficeProps = {
  /** Null: not said in full yet. */
  readonly onOffice: (office: Office | null) => void;
};

/** Whose book it is: found in the catalogue, entered by name, or said later. */
export function SetUpOffice({ onOffice }: SetUpOfficeProps) {
  const on = dayInVietnam(new Date());
  const [from, setFrom] = useState<Office['from']>('later');
  const [province, setProvince] = useState<string | null>(null);
  const [key, setKey] = useState<string | null>(null);
  const [name, setName] = useState('');
  const entries =
    useQuery(
      api.agencies.listCatalogue.queryOptions({ input: { province: province ?? '', on }, enabled: province !== null }),
    ).data ?? [];
  const tell = (chosen: Office['from'], place: string | null, body: string | null, own: string) => {
    if (chosen === 'later') onOffice({ from: 'later' });
    else if (chosen === 'name') onOffice(own.trim() === '' ? null : { from: 'name', name: own });
    else onOffice(place === null || body === null ? null : { from: 'catalogue', province: place, on, key: body });
  };
  return (
    <>
      <Radio.Group
        aria-label="Cơ quan sử dụng sổ"
        value={from}
        onChange={(value) => {
          const chosen = value as Office['from'];
          setFrom(chosen);
          tell(chosen, province, key, name);
        }}
      >
        <div className={styles.choices}>
          <Radio value="catalogue" label="Chọn trong danh mục cơ quan cấp tỉnh" />
          <Radio value="name" label="Nhập tên cơ quan" />
          <Radio value="later" label="Để sau, ghi ở trang Cài đặt" />
        </div>
      </Radio.Group>
      {from === 'catalogue' && (
        <div className={styles.pair}>
          <ProvinceChoice
            day={on}
            value={province}
            onChange={(place) => {
              setProvince(place);
              setKey(null);
              tell(from, place, null, name);
            }}
          />
          <Select
            label="Cơ quan"
            placeholder={province === null ? 'Chọn tỉnh, thành phố trước' : 'Gõ tên, không cần dấu'}
            disabled={province === null}
            data={entries.map((entry) => ({ value: entry.key, label: entry.name }))}
            value={key}
            onChange={(body) => {
              setKey(body);
              tell(from, province, body, name);
            }}
            searchable
            nothingFoundMessage="Danh mục không có cơ quan này: chọn Nhập tên cơ quan."
            filter={({ options, search }) =>
              options.filter((option) => matchesFolded((option as ComboboxItem).label, search))
            }
            maxDropdownHeight={280}
          />
        </div>
      )}
      {from === 'name' && (
        <TextInput
          label="Tên cơ quan"
          placeholder="Sở Nội vụ tỉnh Lào Cai"
          autoComplete="organization"
          maxLength={300}
          value={name}
          onChange={(event) => {
            setName(event.currentTarget.value);
            tell(from, province, key, event.currentTarget.value);
          }}
        />
      )}
    </>
  );
}
