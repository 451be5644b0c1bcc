import { SegmentedControl } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { CheckedField, CheckedFile, CheckedRow } from '#shared/exchange/checked-file.ts';
import type { Side } from '#shared/exchange/field-merge.rules.ts';
import { moment } from '#shared/words/dates.ts';
import { type Choices, isAskedOf, sideIn, withChoice } from './choices.ts';
import styles from './exchange.module.css';

const stateNames = {
  none: '',
  kept: '',
  same: 'Giống sổ',
  new: 'Mới',
  changed: 'Đổi',
  older: 'Bản cũ hơn',
  conflict: 'Khác nhau',
  error: 'Không lấy được',
} satisfies Record<CheckedField['state'], string>;

type FieldTableProps = {
  readonly file: CheckedFile;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  /** Leaves only what a person has to choose. */
  readonly onlyAsked: boolean;
};

/** Up and down go from choice to choice; left and right choose. */
const move = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const groups = [...event.currentTarget.querySelectorAll('[data-choice]')];
  const own = groups.findIndex((group) => group.contains(document.activeElement));
  if (own < 0) return;
  event.preventDefault();
  const next = groups[own + (event.key === 'ArrowDown' ? 1 : -1)];
  const inputs = [...(next?.querySelectorAll('input') ?? [])];
  (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
};

/** What the answer says beside the book, a line for each field that is not the same on both sides. */
export function FieldTable({ file, choices, onChoose, onlyAsked }: FieldTableProps) {
  const rows = file.rows
    .map((row) => ({ ...row, fields: row.fields.filter((field) => !onlyAsked || isAskedOf(field)) }))
    .filter(({ fields }) => fields.length > 0);
  if (rows.length === 0) return <p className={styles.soft}>Tệp này không có chỗ nào phải chọn.</p>;
  return (
    <table className={`${styles.table} ${styles.fields}`} aria-label="Từng chỗ trong tệp" onKeyDown={move}>
      <thead>
        <tr>
          <th scope="col">Trường</th>
          <th scope="col">Trong sổ</th>
          <th scope="col">Trong tệp</th>
          <th scope="col">Lấy bản nào</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.id}>
          <tr className={styles.group}>
            <th colSpan={4} scope="rowgroup">
              {row.name} <small>{row.place}</small>
            </th>
          </tr>
          {row.fields.map((field) => {
            const place = { sha256: file.sha256, rowId: row.id, field: field.field };
            return (
              <FieldLine
                key={field.field}
                row={row}
                field={field}
                side={sideIn(choices, place, field)}
                isOpen={file.state === 'ready'}
                onChoose={(side) => onChoose(withChoice(choices, { ...place, side }))}
              />
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

type FieldLineProps = {
  readonly row: CheckedRow;
  readonly field: CheckedField;
  readonly side: Side | null;
  readonly isOpen: boolean;
  readonly onChoose: (side: Side) => void;
};

function FieldLine({ row, field, side, isOpen, onChoose }: FieldLineProps) {
  const { label, state, base, ours, theirs, whyNot } = field;
  return (
    <tr data-state={state}>
      <th scope="row">
        {label}
        <span className={styles.mark} data-tone={isAskedOf(field) ? 'amber' : undefined}>
          {stateNames[state]}
        </span>
      </th>
      <td data-taken={side === 'ours' || undefined}>
        {ours === '' ? <span className={styles.soft}>(trống)</span> : ours}
        {row.oursAt && ours !== '' && (
          <small>
            {row.oursBy}, {moment(row.oursAt)}
          </small>
        )}
      </td>
      <td data-taken={side === 'theirs' || undefined}>
        {theirs === '' ? <span className={styles.soft}>(trống)</span> : theirs}
        {state === 'conflict' && <small>Lúc gửi đi: {base === '' ? '(trống)' : base}</small>}
        {whyNot && <small className={styles.why}>{whyNot}</small>}
      </td>
      <td>
        {isOpen && state !== 'same' && (
          <SegmentedControl
            data-choice
            size="xs"
            aria-label={`${row.name}, ${label}`}
            value={side ?? ''}
            onChange={(value) => onChoose(value as Side)}
            data={[
              { value: 'ours', label: 'Của sổ' },
              { value: 'theirs', label: 'Của tệp', disabled: whyNot !== null },
            ]}
          />
        )}
      </td>
    </tr>
  );
}
