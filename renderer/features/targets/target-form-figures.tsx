import { Select, TextInput } from '@mantine/core';
import styles from '../../ui/side-drawer.module.css';
import { choiceField, named, textField } from './target-field.ts';
import own from './target-form.module.css';
import { comparatorNames, directionNames } from './target-labels.ts';
import type { TargetWriting } from './use-target-form.ts';

type TargetFormFiguresProps = { readonly form: TargetWriting; readonly years: readonly number[] };

/** What the plan asks for: unit, figure or range, base year, values of single years. */
export function TargetFormFigures({ form, years }: TargetFormFiguresProps) {
  const { words } = form;
  return (
    <>
      <div className={styles.pair}>
        <TextInput {...textField(form, 'unit')} placeholder="%, người, xã, người/năm" maxLength={100} />
        <Select
          {...choiceField(form, 'comparator')}
          placeholder="Chọn dấu"
          data={named(comparatorNames)}
          value={words.comparator}
          onChange={(comparator) => form.change({ comparator })}
          clearable
        />
      </div>
      <div className={styles.pair}>
        <TextInput {...textField(form, 'value')} inputMode="decimal" />
        <TextInput {...textField(form, 'valueMax')} inputMode="decimal" />
      </div>
      <div className={styles.pair}>
        <TextInput {...textField(form, 'baselineYear')} inputMode="numeric" />
        <TextInput {...textField(form, 'baselineValue')} inputMode="decimal" />
      </div>
      <Select
        {...choiceField(form, 'direction')}
        placeholder="Theo dấu so sánh"
        data={named(directionNames)}
        value={words.direction}
        onChange={(direction) => form.change({ direction })}
        clearable
      />
      <PlannedYears form={form} years={years} />
    </>
  );
}

/** Values of single years where they differ from that of the whole time; an empty year keeps that one. */
export function PlannedYears({ form, years }: TargetFormFiguresProps) {
  const { words } = form;
  const reason = form.reasonOf('plannedValues');
  const known = Object.keys(words.plannedValues).map(Number);
  const shown = [...new Set([...years, ...known])].sort((a, b) => a - b);
  const cell = (year: number, name: 'value' | 'valueMax', label: string) => {
    const planned = words.plannedValues[year] ?? { value: '', valueMax: '' };
    return (
      <TextInput
        size="xs"
        aria-label={`${label} năm ${year}`}
        inputMode="decimal"
        autoComplete="off"
        value={planned[name]}
        onChange={(event) => {
          const { [year]: _, ...others } = words.plannedValues;
          const next = { ...planned, [name]: event.currentTarget.value };
          const isEmpty = next.value === '' && next.valueMax === '';
          form.change({ plannedValues: isEmpty ? others : { ...others, [year]: next } });
        }}
      />
    );
  };
  return (
    <fieldset className={own.years}>
      <legend>Giá trị kế hoạch từng năm</legend>
      <p>Chỉ điền năm nào khác giá trị chung ở trên; năm để trống dùng giá trị chung.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col">Giá trị</th>
            <th scope="col">Cao nhất (nếu là khoảng)</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{cell(year, 'value', 'Giá trị kế hoạch')}</td>
              <td>{cell(year, 'valueMax', 'Giá trị kế hoạch cao nhất')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reason && (
        <p className={own.fault} role="alert">
          {reason}
        </p>
      )}
    </fieldset>
  );
}
