import { Select, TextInput } from '@mantine/core';
import { deadlineOf } from '#shared/tasks/read-deadline.rules.ts';
import type { Rhythm } from '#shared/tasks/task.ts';
import { shortDate } from '#shared/words/dates.ts';
import { rhythmNames } from '#shared/words/labels.ts';
import { fieldOrder } from '../../ui/field-order.ts';
import styles from '../../ui/side-drawer.module.css';
import { yearsBetween } from '../plans/plan-words.ts';
import { named } from '../targets/target-field.ts';
import { field, textField } from './task-field.ts';
import type { TaskWriting } from './use-task-form.ts';
import type { TaskPlace } from './use-task-place.ts';

type FormPartProps = { readonly form: TaskWriting; readonly place: TaskPlace };

const spellings = 'Viết như trong văn bản: 31/12/2026, tháng 6/2026, quý II/2026, năm 2026.';

/** Years, rhythm, deadline: a day that the words name is shown, one that they do not name may be typed. */
export function TaskFormTime({ form, place: { frame } }: FormPartProps) {
  const { words, change } = form;
  const deadline = deadlineOf(words.deadlineText);
  const isRead = deadline?.on != null;
  const phase = frame.phases.find(({ id }) => id === words.phaseId);
  const choosePhase = (phaseId: string | null) => {
    const next = frame.phases.find(({ id }) => id === phaseId);
    change({ phaseId, ...(next ? { yearFrom: String(next.yearFrom), yearTo: String(next.yearTo) } : {}) });
  };
  return (
    <>
      <div className={styles.pair}>
        <Select
          {...field(form, 'rhythm')}
          data={named<Rhythm>(rhythmNames)}
          value={words.rhythm}
          onChange={(rhythm) => rhythm && change({ rhythm: rhythm as Rhythm })}
          allowDeselect={false}
        />
        {frame.phases.length > 0 && (
          <Select
            {...field(form, 'phaseId')}
            placeholder="Không theo giai đoạn"
            data={frame.phases.map(({ id, name }) => ({ value: id, label: name }))}
            value={phase?.id ?? null}
            onChange={choosePhase}
            clearable
            clearButtonProps={{ 'aria-label': 'Bỏ chọn giai đoạn' }}
          />
        )}
      </div>
      <div className={styles.pair}>
        <TextInput {...field(form, 'yearFrom')} {...textField(form, 'yearFrom')} inputMode="numeric" />
        <TextInput {...field(form, 'yearTo')} {...textField(form, 'yearTo')} inputMode="numeric" />
      </div>
      <div className={styles.pair}>
        <TextInput
          {...field(form, 'deadline')}
          {...textField(form, 'deadlineText')}
          description={isRead && deadline ? `Hạn cuối là ngày ${shortDate(deadline.on ?? '')}.` : spellings}
          maxLength={500}
        />
        {deadline !== null && !isRead && (
          <TextInput
            label="Ngày hết hạn"
            description="Để trống nếu thời hạn không nêu ngày nào."
            inputWrapperOrder={fieldOrder}
            placeholder="dd/mm/yyyy"
            {...textField(form, 'deadlineOn')}
          />
        )}
      </div>
    </>
  );
}

/** Where the money comes from, and how much of it each year. */
export function TaskFormFunds({ form, place: { frame } }: FormPartProps) {
  const { words, change } = form;
  const shown = yearsBetween(
    Math.max(Number(words.yearFrom) || frame.periodStart, frame.periodStart),
    Math.min(Number(words.yearTo) || frame.periodEnd, frame.periodEnd),
  ).map(String);
  const years = [...new Set([...shown, ...Object.keys(words.funds)])].sort();
  const why = form.reasonOf('funding');
  const wrongYear = years.find((year) => why?.includes(`năm ${year}`));
  return (
    <>
      <TextInput
        label="Nguồn kinh phí"
        {...textField(form, 'fundingSource')}
        placeholder="Ngân sách tỉnh"
        maxLength={1_000}
        error={wrongYear === undefined && why}
        inputWrapperOrder={fieldOrder}
      />
      <div className={styles.pair}>
        {years.map((year) => (
          <TextInput
            key={year}
            label={`Kinh phí năm ${year}`}
            rightSection={<span className={styles.unit}>đồng</span>}
            rightSectionWidth={52}
            inputMode="numeric"
            autoComplete="off"
            value={words.funds[year] ?? ''}
            error={year === wrongYear && why}
            inputWrapperOrder={fieldOrder}
            onChange={(event) => {
              const { [year]: _, ...others } = words.funds;
              const amount = event.currentTarget.value;
              change({ funds: amount.trim() === '' ? others : { ...others, [year]: amount } });
            }}
          />
        ))}
      </div>
    </>
  );
}
