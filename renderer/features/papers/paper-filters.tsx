import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type PaperKind, paperKindFacts, paperKinds } from '#shared/papers/paper-kinds.ts';
import { api } from '../../api/client.ts';
import { useThisYear } from '../../api/session.ts';
import { yearsBetween } from '../plans/plan-words.ts';
import styles from './paper-list.module.css';
import type { PaperSearch } from './paper-search.ts';

type PaperFiltersProps = { readonly search: PaperSearch; readonly onChange: (changes: PaperSearch) => void };

export function PaperFilters({ search, onChange }: PaperFiltersProps) {
  const { data: plans } = useQuery(api.plans.list.queryOptions());
  const thisYear = useThisYear();
  const first = Math.min(thisYear, ...(plans?.map((plan) => plan.periodStart) ?? []));
  const last = Math.max(thisYear, ...(plans?.map((plan) => plan.periodEnd) ?? []));
  return (
    <div className={styles.filters}>
      <Select
        className={styles.plan}
        aria-label="Kế hoạch"
        placeholder="Mọi kế hoạch"
        data={plans?.map(({ id, name, subject }) => ({ value: id, label: `${name}: ${subject}` })) ?? []}
        value={search['ke-hoach'] ?? null}
        onChange={(id) => onChange({ 'ke-hoach': id ?? undefined })}
        searchable
        clearable
      />
      <Select
        className={styles.year}
        aria-label="Năm"
        placeholder="Mọi năm"
        data={yearsBetween(first, last).map(String)}
        value={search.nam ?? null}
        onChange={(year) => onChange({ nam: year ?? undefined })}
        clearable
      />
      <Select
        className={styles.kind}
        aria-label="Loại văn bản"
        placeholder="Mọi loại văn bản"
        data={paperKinds.map((kind) => ({ value: kind, label: paperKindFacts[kind].name }))}
        value={search.loai ?? null}
        onChange={(kind) => onChange({ loai: (kind as PaperKind | null) ?? undefined })}
        clearable
      />
      <Select
        className={styles.state}
        aria-label="Tình trạng văn bản"
        placeholder="Dự thảo và đã ký"
        data={[
          { value: 'du-thao', label: 'Dự thảo' },
          { value: 'da-ky', label: 'Đã ký' },
        ]}
        value={search['tinh-trang'] ?? null}
        onChange={(state) => onChange({ 'tinh-trang': (state as PaperSearch['tinh-trang']) ?? undefined })}
        clearable
      />
    </div>
  );
}
