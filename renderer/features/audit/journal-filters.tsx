import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { labelAgencies } from '#shared/agencies/agency-label.rules.ts';
import { workKinds } from '#shared/audit/work-kinds.ts';
import { api } from '../../api/client.ts';
import { Choice } from '../../ui/choice.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { DayField } from '../agencies/day-field.tsx';
import styles from './journal.module.css';
import { useJournalSearch } from './journal-search.ts';

const kinds = Object.entries(workKinds).map(([value, label]) => ({ value, label }));

export function JournalFilters() {
  const { search, filter, clear, isFiltered } = useJournalSearch();
  const people = useQuery(api.audit.listActors.queryOptions({ staleTime: 60_000 })).data ?? [];
  const plans = useQuery(api.plans.list.queryOptions()).data ?? [];
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 60_000 })).data ?? [];
  const labels = labelAgencies(agencies);
  return (
    <search className={styles.filters} aria-label="Bộ lọc nhật ký">
      <SearchBox
        className={styles.search}
        label="Tìm trong nhật ký"
        text={search.tu ?? ''}
        onText={(typed) => filter({ tu: typed.trim() === '' ? undefined : typed })}
      />
      <Choice
        className={styles.usual}
        label="Người làm"
        none="Mọi người"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.nguoi}
        onChange={(nguoi) => filter({ nguoi })}
        isSearchable
      />
      <Choice
        className={styles.usual}
        label="Loại việc"
        none="Mọi loại việc"
        options={kinds}
        value={search.loai}
        onChange={(loai) => filter({ loai })}
      />
      <Choice
        className={styles.usual}
        label="Kế hoạch"
        none="Mọi kế hoạch"
        options={plans.map((plan) => ({ value: plan.id, label: `${plan.name}: ${plan.subject}`, also: plan.issuer }))}
        value={search['ke-hoach']}
        onChange={(id) => filter({ 'ke-hoach': id })}
        isSearchable
      />
      <Choice
        className={styles.usual}
        label="Cơ quan"
        none="Mọi cơ quan"
        options={agencies.map(({ id, name, shortName }) => ({
          value: id,
          label: labels.get(id) ?? name,
          also: shortName,
        }))}
        value={search['co-quan']}
        onChange={(id) => filter({ 'co-quan': id })}
        isSearchable
      />
      <span className={styles.days}>
        Từ
        <DayField
          className={styles.day}
          label="Từ ngày"
          isInline
          day={search['tu-ngay'] ?? ''}
          onDay={(chosen) => filter({ 'tu-ngay': chosen || undefined })}
        />
        đến
        <DayField
          className={styles.day}
          label="Đến ngày"
          isInline
          day={search['den-ngay'] ?? ''}
          onDay={(chosen) => filter({ 'den-ngay': chosen || undefined })}
        />
      </span>
      {isFiltered && (
        <Button variant="subtle" size="sm" px={8} onClick={clear}>
          Xóa bộ lọc
        </Button>
      )}
    </search>
  );
}
