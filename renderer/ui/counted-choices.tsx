import styles from './counted-choices.module.css';

type CountedChoice<C extends string> = {
  /** Undefined: all of them. */
  readonly value: C | undefined;
  readonly name: string;
  readonly many: number;
  readonly isUrgent?: boolean;
};

type CountedChoicesProps<C extends string> = {
  readonly label: string;
  readonly choices: readonly CountedChoice<C>[];
  readonly chosen: C | undefined;
  readonly onChoose: (choice: C | undefined) => void;
};

/** Kinds of rows, each with how many there are; a press shows only those. */
export function CountedChoices<C extends string>({ label, choices, chosen, onChoose }: CountedChoicesProps<C>) {
  return (
    <search className={styles.choices} aria-label={label}>
      {choices.map(({ value, name, many, isUrgent }) => (
        <button
          key={value ?? ''}
          type="button"
          data-urgent={isUrgent || undefined}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {name} <b>{many}</b>
        </button>
      ))}
    </search>
  );
}
