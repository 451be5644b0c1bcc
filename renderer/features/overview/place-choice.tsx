import type { PlanRow } from '#shared/plans/plan.ts';
import { Choice } from '../../ui/choice.tsx';
import styles from './overview.module.css';
import type { OverviewSearch } from './overview-search.ts';

type PlaceChoiceProps = {
  readonly plans: readonly PlanRow[];
  readonly plan: PlanRow | undefined;
  readonly years: readonly number[];
  readonly year: number;
  readonly search: OverviewSearch;
  readonly change: (changes: OverviewSearch) => void;
};

/** Which plan and year are looked at; a book with one plan offers the year only. */
export function PlaceChoice({ plans, plan, years, year, search, change }: PlaceChoiceProps) {
  return (
    <search className={styles.place} aria-label="Phạm vi xem">
      {plans.length > 1 && (
        <Choice
          className={styles.plan}
          label="Kế hoạch"
          none="Mọi kế hoạch"
          options={plans.map(({ id, name, subject }) => ({ value: id, label: `${name}: ${subject}` }))}
          value={plan?.id}
          onChange={(id) => change({ 'ke-hoach': id, nam: undefined, theo: undefined, 'ket-qua': undefined })}
          isSearchable
        />
      )}
      <Choice
        className={styles.year}
        label="Năm"
        none={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
        value={search.nam}
        onChange={(nam) => change({ nam, 'ket-qua': undefined })}
      />
    </search>
  );
}
