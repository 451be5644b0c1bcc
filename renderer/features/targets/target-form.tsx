import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Target } from '#shared/targets/target.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { yearsBetween } from '../plans/plan-words.ts';
import styles from './side-drawer.module.css';
import { choiceField, flagField, named, textField } from './target-field.ts';
import { TargetFormContent } from './target-form-content.tsx';
import { TargetFormFigures } from './target-form-figures.tsx';
import { rollupNames } from './target-labels.ts';
import { TargetRivals } from './target-rivals.tsx';
import { type TargetPlace, useTargetForm } from './use-target-form.ts';

type TargetFormProps = { readonly place: TargetPlace; readonly onKept: (target: Target) => void };

const within = (text: string, years: readonly number[], usual: number): number => {
  const year = Number(text);
  return years.includes(year) ? year : usual;
};

/** Every field of a target, in the order in which the plan's sentence says them. */
export function TargetForm({ place, onKept }: TargetFormProps) {
  const form = useTargetForm(place, onKept);
  const box = useRef<HTMLDivElement>(null);
  const { words, hasReasons } = form;
  const { periodStart, periodEnd } = place.frame;
  const all = yearsBetween(periodStart, periodEnd);
  const years = yearsBetween(within(words.yearFrom, all, periodStart), within(words.yearTo, all, periodEnd));
  const isMeasured = words.kind === 'quantitative';
  const isRefused = useRef(false);
  useEffect(() => {
    if (!isRefused.current || !hasReasons) return;
    isRefused.current = false;
    box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
  const save = () => {
    isRefused.current = true;
    form.save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter saves from every field
    <div ref={box} onKeyDown={onKeyDown}>
      <Part title="Nội dung">
        <TargetFormContent form={form} place={place} />
      </Part>
      {isMeasured && (
        <Part title="Số">
          <TargetFormFigures form={form} years={years} />
        </Part>
      )}
      <Part title="Thời gian">
        <div className={styles.pair}>
          <TextInput {...textField(form, 'yearFrom')} inputMode="numeric" placeholder={String(periodStart)} />
          <TextInput {...textField(form, 'yearTo')} inputMode="numeric" placeholder={String(periodEnd)} />
        </div>
        {isMeasured && <Checkbox {...flagField(form, 'isPerYear')} />}
        {isMeasured && <Checkbox {...flagField(form, 'isCumulative')} />}
      </Part>
      {isMeasured && (
        <Part title="Cách tổng hợp">
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
        </Part>
      )}
      <TargetRivals form={form} place={place} />
      {(form.why || form.isOutdated) && (
        <ErrorBox
          sentence={form.why ?? 'Chỉ tiêu này đã có bản mới hơn kể từ khi bắt đầu sửa.'}
          action={
            form.isOutdated && (
              <Button size="compact-sm" variant="default" onClick={() => form.loadNewest()}>
                Tải bản mới nhất, giữ chữ đang nhập
              </Button>
            )
          }
        />
      )}
      <div className={styles.actions}>
        <span className={styles.state} aria-live="polite">
          {hasReasons && 'Chưa lưu được: xem câu bên dưới ô sai. '}
          {!hasReasons && form.isDirty && 'Chưa lưu, đang giữ trên máy này.'}
        </span>
        {form.isDirty && (
          <Button variant="default" onClick={form.dropWords} disabled={form.isSaving}>
            Bỏ nội dung chưa lưu
          </Button>
        )}
        <Button onClick={save} loading={form.isSaving} disabled={!form.isDirty} title="Ctrl + Enter">
          {place.target ? 'Lưu chỉ tiêu' : 'Thêm chỉ tiêu'}
        </Button>
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{title}</h2>
      <div className={styles.form}>{children}</div>
    </section>
  );
}
