import { type ComboboxItem, type ComboboxParsedItem, Select } from '@mantine/core';
import { matchesFolded } from '#shared/words/fold.ts';
import { figure } from '#shared/words/numbers.ts';
import styles from './choice.module.css';

/** `also`: other spellings that find the option ("LĐTBXH"); `many`: how many rows choosing it would leave. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly also?: string;
  readonly many?: number | undefined;
};

type ChoiceProps = {
  readonly label: string;
  /** Shown while nothing is chosen, and the name of that choice: "Mọi cơ quan". */
  readonly none: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly isSearchable?: boolean;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
  readonly title?: string;
};

const isItem = (option: ComboboxParsedItem): option is ComboboxItem => 'value' in option;

/** A filter of one value that may stay open, found by typing without marks. */
export function Choice({ label, none, options, value, onChange, isSearchable = false, ...rest }: ChoiceProps) {
  const many = new Map(options.map((option) => [option.value, option.many]));
  const also = new Map(options.map((option) => [option.value, option.also ?? '']));
  return (
    <Select
      {...rest}
      aria-label={label}
      placeholder={none}
      data={options.map(({ value, label }) => ({ value, label }))}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      renderOption={({ option }) => (
        <span className={styles.option}>
          {option.label}
          {many.get(option.value) !== undefined && (
            <span className={styles.many}>{figure(many.get(option.value) ?? 0)}</span>
          )}
        </span>
      )}
      clearable
      clearSectionMode="clear"
      clearButtonProps={{ 'aria-label': `Bỏ chọn ${label.toLowerCase()}` }}
      searchable={isSearchable}
      nothingFoundMessage="Không có lựa chọn nào khớp."
      filter={({ options, search }) =>
        options.filter((option) => isItem(option) && matchesFolded(`${option.label} ${also.get(option.value)}`, search))
      }
      comboboxProps={{ width: 'max-content', position: 'bottom-start', withinPortal: true }}
      maxDropdownHeight={360}
      styles={{ dropdown: { maxWidth: 520 } }}
    />
  );
}
