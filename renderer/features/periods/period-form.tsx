import { Checkbox, Select, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Period } from '#shared/periods/period.ts';
import { api } from '../../api/client.ts';
import { useThisYear } from '../../api/session.ts';
import { fieldOrder } from '../../ui/field-order.ts';
import { FormPart } from '../../ui/form-frame.tsx';
import { DayField } from '../agencies/day-field.tsx';
import { useWritten } from '../plans/use-written.ts';
import fields from '../plans/written-form.module.css';
import { WrittenForm } from '../plans/written-form.tsx';
import { OfficialPeriod } from './official-period.tsx';
import {
  listMissing,
  noPeriodWords,
  officialWords,
  type PeriodWords,
  periodLabels,
  periodWordsOf,
  readPeriodWords,
} from './period-words.ts';
import { useRoundDone } from './use-round-done.ts';

type PeriodFormProps = {
  /** Undefined: a new one. */
  readonly period: Period | undefined;
  readonly onLeave: () => void;
};

/** A period written by hand; the kind, year and part suggest its official name and days. */
export function PeriodForm({ period, onLeave }: PeriodFormProps) {
  const cache = useQueryClient();
  const done = useRoundDone();
  const thisYear = useThisYear();
  const plans = useQuery(api.plans.list.queryOptions()).data ?? [];
  const form = useWritten({
    key: `ky-bao-cao/${period?.id ?? 'moi'}`,
    saved: period ? periodWordsOf(period) : noPeriodWords,
    savedVersion: period?.version ?? null,
    check: listMissing,
    send: (words: PeriodWords, seenVersion) =>
      period
        ? api.periods.change.call({ periodId: period.id, seenVersion: seenVersion ?? 0, ...readPeriodWords(words) })
        : api.periods.open.call({ planId: words.planId, ...readPeriodWords(words) }),
    fetchNewest: async () => {
      const question = api.periods.get.queryOptions({ input: { periodId: period?.id ?? '' }, staleTime: 0 });
      const newest = await cache.fetchQuery(question);
      return { words: periodWordsOf(newest), seenVersion: newest.version };
    },
    onKept: async (kept) => {
      onLeave();
      await done(period ? `Đã lưu ${kept.name}.` : `Đã mở ${kept.name} (${kept.planName}).`);
    },
  });
  const { words, write } = form;
  const plan = useQuery(
    api.plans.get.queryOptions({ input: { planId: words.planId }, enabled: words.planId !== '' }),
  ).data;
  const of = (name: keyof PeriodWords) => ({
    label: periodLabels[name],
    error: form.reasonOf(name),
    inputWrapperOrder: fieldOrder,
  });
  const dayOf = (name: 'coversFrom' | 'coversTo' | 'cutOffOn' | 'dueOn') => (
    <DayField
      className={fields.half}
      label={periodLabels[name]}
      error={form.reasonOf(name)}
      day={words[name]}
      onDay={(day) => write({ [name]: day })}
    />
  );
  const choosePlan = (planId: string | null) => {
    const chosen = plans.find(({ id }) => id === planId);
    if (!chosen) return;
    const year = Math.min(Math.max(thisYear, chosen.periodStart), chosen.periodEnd);
    write({ planId: chosen.id, dutyId: '', ...officialWords(chosen, { kind: words.kind, year, part: 1 }) });
  };
  return (
    <WrittenForm form={form} labels={periodLabels} saveLabel={period ? 'Lưu kỳ' : 'Mở kỳ'} onLeave={onLeave}>
      {!period && (
        <FormPart title="Kỳ nào">
          <Select
            {...of('planId')}
            data={plans.map(({ id, name }) => ({ value: id, label: name }))}
            value={words.planId || null}
            placeholder="Chọn kế hoạch"
            allowDeselect={false}
            onChange={choosePlan}
          />
          {plan && <OfficialPeriod plan={plan} kind={words.kind} onChoose={write} />}
        </FormPart>
      )}
      <FormPart title="Tên và ngày">
        <div className={fields.fields}>
          <TextInput
            {...of('name')}
            className={fields.whole}
            maxLength={200}
            autoComplete="off"
            value={words.name}
            onChange={(event) => write({ name: event.currentTarget.value })}
          />
          {dayOf('coversFrom')}
          {dayOf('coversTo')}
          {dayOf('cutOffOn')}
          {dayOf('dueOn')}
          <Select
            {...of('dutyId')}
            className={fields.whole}
            data={plan?.duties.map(({ id, quote, dueText }) => ({ value: id, label: dueText ?? quote })) ?? []}
            value={words.dutyId || null}
            placeholder="Không theo chế độ nào"
            clearable
            clearSectionMode="clear"
            disabled={!plan}
            onChange={(dutyId) => write({ dutyId: dutyId ?? '' })}
          />
          <Checkbox
            className={fields.whole}
            label={periodLabels.acceptsOverlap}
            description="Chỉ khi cùng một khoảng ngày phải thu hai lần."
            checked={words.acceptsOverlap}
            onChange={(event) => write({ acceptsOverlap: event.currentTarget.checked })}
          />
        </div>
      </FormPart>
    </WrittenForm>
  );
}
