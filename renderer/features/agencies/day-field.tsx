import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { shortDate } from '#shared/words/dates.ts';
import { readDay, whyNotDay } from '#shared/words/read-day.ts';
import { fieldOrder } from '../../ui/field-order.ts';
import styles from './day-field.module.css';

type DayFieldProps = {
  readonly label: string;
  /** An ISO day; '' while there is none. */
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly isRequired?: boolean;
  readonly disabled?: boolean;
  readonly isInline?: boolean;
  /** Whether the dialog around it begins here. */
  readonly isFirst?: boolean;
  readonly className?: string | undefined;
};

/** A day as dd/MM/yyyy, typed or picked. It is told as soon as it is whole; that it is none is said when the field is left. */
export function DayField({ label, day, onDay, error, ...others }: DayFieldProps) {
  const { isRequired = false, isInline = false, isFirst = false, ...rest } = others;
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const read = (text: string) => (text.trim() === '' && !isRequired ? '' : readDay(text));
  const type = (text: string) => {
    setTyped(text);
    const whole = read(text);
    if (whole === null) return;
    setWrong(false);
    if (whole !== day) onDay(whole);
  };
  /** Whether the field holds a day, or nothing where nothing is allowed. */
  const settle = (): boolean => {
    if (typed === null) return true;
    const isDay = read(typed) !== null;
    setWrong(!isDay);
    if (isDay) setTyped(null);
    return isDay;
  };
  return (
    <TextInput
      {...rest}
      inputWrapperOrder={fieldOrder}
      {...(isInline ? { 'aria-label': label } : { label })}
      data-autofocus={isFirst || undefined}
      placeholder="dd/mm/yyyy"
      inputMode="numeric"
      autoComplete="off"
      value={typed ?? (day === '' ? '' : shortDate(day))}
      error={isWrong ? whyNotDay : error}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => settle()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing && !settle()) event.stopPropagation();
      }}
      rightSection={
        <>
          <input
            ref={picker}
            type="date"
            className={styles.picker}
            tabIndex={-1}
            aria-hidden
            value={day}
            onChange={(event) => {
              const picked = event.currentTarget.value;
              setTyped(null);
              setWrong(false);
              if (picked !== '' || !isRequired) onDay(picked);
            }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`Mở lịch: ${label}`}
            disabled={rest.disabled ?? false}
            onClick={() => picker.current?.showPicker()}
          >
            <IconCalendar size={16} stroke={1.6} />
          </ActionIcon>
        </>
      }
    />
  );
}
