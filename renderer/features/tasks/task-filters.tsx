import { useQuery } from '@tanstack/react-query';
import { labelAgencies } from '#shared/agencies/agency-label.rules.ts';
import type { TaskTally } from '#shared/tasks/tasks.contract.ts';
import { roleInTaskNames, standingNames } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { Choice, type Option } from '../../ui/choice.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { DayField } from '../agencies/day-field.tsx';
import { GapFilters } from './gap-filters.tsx';
import { SectionChoice } from './section-choice.tsx';
import { roleWords, standingWords, type TaskSearch } from './task-search.ts';
import styles from './task-table.module.css';
import { TimelinessFilters } from './timeliness-filters.tsx';

type TaskFiltersProps = {
  readonly search: TaskSearch;
  readonly onChange: (changes: TaskSearch) => void;
  readonly planId: string | undefined;
  readonly years: readonly number[];
  /** How many tasks each choice would leave. */
  readonly tally: TaskTally | undefined;
};

const optionsOf = <C extends string>(
  words: Record<C, string>,
  names: Record<C, string>,
  many: Record<C, number> | undefined,
): Option[] =>
  (Object.keys(words) as C[]).map((code) => ({ value: words[code], label: names[code], many: many?.[code] }));

export function TaskFilters({ search, onChange, planId, years, tally }: TaskFiltersProps) {
  const plans = useQuery(api.plans.list.queryOptions({ enabled: planId === undefined })).data ?? [];
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 60_000 })).data ?? [];
  const labels = labelAgencies(agencies);
  return (
    <search className={styles.filters} aria-label="Bộ lọc nhiệm vụ">
      <SearchBox
        className={styles.search}
        label="Tìm trong nhiệm vụ"
        text={search.tu ?? ''}
        onText={(text) => onChange({ tu: text.trim() === '' ? undefined : text })}
      />
      {planId === undefined && (
        <Choice
          className={styles.wide}
          label="Kế hoạch"
          none="Mọi kế hoạch"
          options={plans.map((plan) => ({ value: plan.id, label: `${plan.name}: ${plan.subject}`, also: plan.issuer }))}
          value={search['ke-hoach']}
          onChange={(id) => onChange({ 'ke-hoach': id, muc: undefined })}
          isSearchable
        />
      )}
      <Choice
        className={styles.wide}
        label="Cơ quan"
        none="Mọi cơ quan"
        options={agencies.map(({ id, name, shortName, symbol }) => ({
          value: id,
          label: labels.get(id) ?? name,
          also: `${shortName} ${symbol ?? ''}`,
        }))}
        value={search['co-quan']}
        onChange={(id) => onChange({ 'co-quan': id, ...(id === undefined && { 'vai-tro': undefined }) })}
        isSearchable
      />
      <Choice
        className={styles.usual}
        label="Vai trò"
        none="Mọi vai trò"
        options={optionsOf(roleWords, roleInTaskNames, tally?.roles)}
        value={search['vai-tro']}
        onChange={(role) => onChange({ 'vai-tro': role })}
        disabled={search['co-quan'] === undefined}
        {...(search['co-quan'] === undefined && { title: 'Chọn cơ quan trước, rồi chọn vai trò của cơ quan đó.' })}
      />
      <Choice
        className={styles.usual}
        label="Trạng thái"
        none="Mọi trạng thái"
        options={optionsOf(standingWords, standingNames, tally?.standings)}
        value={search['trang-thai']}
        onChange={(standing) => onChange({ 'trang-thai': standing })}
      />
      <Choice
        className={styles.short}
        label="Năm"
        none="Mọi năm"
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        value={search.nam}
        onChange={(nam) => onChange({ nam })}
      />
      <TimelinessFilters search={search} onChange={onChange} />
      <SectionChoice planId={planId ?? search['ke-hoach']} search={search} onChange={onChange} />
      <GapFilters search={search} tally={tally} onChange={onChange} />
      <span className={styles.day}>
        Tại ngày
        <DayField
          label="Tại ngày"
          isInline
          day={search['tai-ngay'] ?? ''}
          onDay={(day) => onChange({ 'tai-ngay': day === '' ? undefined : day })}
        />
      </span>
    </search>
  );
}
