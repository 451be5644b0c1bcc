import { Select } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Period } from '#shared/periods/period.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import { submissionNames } from '#shared/words/labels.ts';
import styles from './sheet.module.css';
import { useSheetSearch } from './sheet-search.ts';
import type { PlaceChoice } from './use-place.ts';

const pages = [
  { to: '/viec-cua-toi', label: 'Việc' },
  { to: '/chi-tieu-cua-toi', label: 'Chỉ tiêu' },
  { to: '/gui-ket-qua', label: 'Gửi kết quả' },
] as const;

type PlaceBarProps = { readonly place: PlaceChoice; readonly period: Period };

/** Which period, whose sheet, and the three pages of it. */
export function PlaceBar({ place, period }: PlaceBarProps) {
  const { search } = useSheetSearch();
  const kept = { ky: search.ky, 'co-quan': search['co-quan'] };
  return (
    <div className={styles.place}>
      <Select
        className={styles.period}
        aria-label="Kỳ báo cáo"
        data={(place.periods ?? []).map(({ id, name, planName, state }) => ({
          value: id,
          label: `${name}, ${planName}${state === 'closed' ? ' (đã đóng)' : ''}`,
        }))}
        value={period.id}
        onChange={(id) => id && place.choosePeriod(id)}
        allowDeselect={false}
        searchable
        nothingFoundMessage="Không có kỳ nào khớp."
        filter={({ options, search: typed }) =>
          options.filter((option) => 'value' in option && matchesFolded(option.label, typed))
        }
        comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      />
      {place.canChoose && (
        <Select
          className={styles.agency}
          aria-label="Ghi thay cơ quan"
          placeholder="Ghi thay cơ quan…"
          data={place.agencies.map(({ agency, state }) => ({
            value: agency.id,
            label: `${agency.name} (${submissionNames[state].toLowerCase()})`,
          }))}
          value={place.agencyId}
          onChange={place.chooseAgency}
          allowDeselect={false}
          searchable
          nothingFoundMessage="Không có cơ quan nào khớp."
          filter={({ options, search: typed }) =>
            options.filter((option) => 'value' in option && matchesFolded(option.label, typed))
          }
          comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
        />
      )}
      <nav className={styles.pages} aria-label="Kết quả của cơ quan">
        {pages.map(({ to, label }) => (
          <Link key={to} to={to} search={kept}>
            {label}
          </Link>
        ))}
      </nav>
    </div>
  );
}
