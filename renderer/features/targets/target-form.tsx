import { Checkbox, Select, TextInput } from '@mantine/core';
import type { Target } from '#shared/targets/target.ts';
import { FormFrame, FormPart } from '../../ui/form-frame.tsx';
import styles from '../../ui/side-drawer.module.css';
import { yearsBetween } from '../plans/plan-words.ts';
import { choiceField, flagField, named, textField } from './target-field.ts';
import { TargetFormContent } from './target-form-content.tsx';
import { TargetFormFigures } from './target-form-figures.tsx';
import { rollupNames } from './target-labels.ts';
import { TargetRivals } from './target-rivals.tsx';
import { type TargetPlace, useTargetForm } from './use-target-form.ts';

type TargetFormProps = {
  readonly place: TargetPlace;
  readonly onKept: (target: Target) => void;
  readonly onLeave: () => void;
};

const within = (text: string, years: readonly number[], usual: number): number => {
  const year = Number(text);
  return years.includes(year) ? year : usual;
};

/** Every field of a target, in the order in which the plan's sentence says them. */
export function TargetForm({ place, onKept, onLeave }: TargetFormProps) {
  const form = useTargetForm(place, onKept);
  const { words } = form;
  const { periodStart, periodEnd } = place.frame;
  const all = yearsBetween(periodStart, periodEnd);
  const years = yearsBetween(within(words.yearFrom, all, periodStart), within(words.yearTo, all, periodEnd));
  const isMeasured = words.kind === 'quantitative';
  return (
    <FormFrame
      form={form}
      saveLabel={place.target ? 'Lưu chỉ tiêu' : 'Thêm chỉ tiêu'}
      subject="Chỉ tiêu này"
      onLeave={onLeave}
      rivals={<TargetRivals form={form} place={place} />}
    >
      <FormPart title="Nội dung">
        <TargetFormContent form={form} place={place} />
      </FormPart>
      {isMeasured && (
        <FormPart title="Số">
          <TargetFormFigures form={form} years={years} />
        </FormPart>
      )}
      <FormPart title="Thời gian">
        <div className={styles.pair}>
          <TextInput {...textField(form, 'yearFrom')} inputMode="numeric" placeholder={String(periodStart)} />
          <TextInput {...textField(form, 'yearTo')} inputMode="numeric" placeholder={String(periodEnd)} />
        </div>
        {isMeasured && <Checkbox {...flagField(form, 'isPerYear')} />}
        {isMeasured && <Checkbox {...flagField(form, 'isCumulative')} />}
      </FormPart>
      {isMeasured && (
        <FormPart title="Cách tổng hợp">
          <Select
            {...choiceField(form, 'rollup')}
            data={named(rollupNames)}
            value={words.rollup}
            onChange={(rollup) => rollup && form.change({ rollup })}
            allowDeselect={false}
          />
          {words.rollup === 'ratio' && (
            <>
              <TextInput {...textField(form, 'numeratorName')} placeholder="số xã có cán bộ công tác xã hội" />
              <TextInput {...textField(form, 'denominatorName')} placeholder="tổng số xã" />
            </>
          )}
        </FormPart>
      )}
    </FormFrame>
  );
}
