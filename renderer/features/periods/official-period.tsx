import { Select } from '@mantine/core';
import { useState } from 'react';
import { type PeriodKind, periodKinds } from '#shared/periods/period.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { periodKindNames } from '#shared/words/labels.ts';
import { useThisYear } from '../../api/session.ts';
import { yearsBetween } from '../plans/plan-words.ts';
import fields from '../plans/written-form.module.css';
import { officialWords, type PeriodWords, partName, partsOf } from './period-words.ts';

type OfficialPeriodProps = {
  readonly plan: Plan;
  readonly kind: PeriodKind;
  readonly onChoose: (words: Partial<PeriodWords>) => void;
};

/** Kind, year and part of the year; what is chosen fills in the official name and days. */
export function OfficialPeriod({ plan, kind, onChoose }: OfficialPeriodProps) {
  const thisYear = useThisYear();
  const [at, setAt] = useState<{ year?: number; part?: number }>({});
  const year = at.year ?? Math.min(Math.max(thisYear, plan.periodStart), plan.periodEnd);
  const parts = partsOf(kind);
  const part = Math.min(at.part ?? 1, parts);
  const choose = (change: { kind?: PeriodKind; year?: number; part?: number }) => {
    const asked = { kind, year, part, ...change };
    const tidy = { ...asked, part: Math.min(asked.part, partsOf(asked.kind)) };
    setAt({ year: tidy.year, part: tidy.part });
    onChoose(officialWords(plan, tidy));
  };
  return (
    <div className={fields.fields}>
      <Select
        className={fields.third}
        label="Loại kỳ"
        data={periodKinds.map((value) => ({ value, label: periodKindNames[value] }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => value && choose({ kind: value as PeriodKind })}
      />
      <Select
        className={fields.third}
        label="Năm"
        data={yearsBetween(plan.periodStart, plan.periodEnd).map(String)}
        value={String(year)}
        allowDeselect={false}
        onChange={(value) => value && choose({ year: Number(value) })}
      />
      {parts > 1 && (
        <Select
          className={fields.third}
          label="Phần của năm"
          data={Array.from({ length: parts }, (_, index) => ({
            value: String(index + 1),
            label: partName(kind, index + 1),
          }))}
          value={String(part)}
          allowDeselect={false}
          onChange={(value) => value && choose({ part: Number(value) })}
        />
      )}
    </div>
  );
}
