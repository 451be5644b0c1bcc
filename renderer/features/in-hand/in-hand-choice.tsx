import { Combobox, useCombobox } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { matchesFolded } from '#shared/words/fold.ts';
import { FoundWords } from '../../ui/found-words.tsx';
import styles from './in-hand.module.css';

type InHandChoiceProps = {
  /** What is chosen here: "Kế hoạch đang làm". */
  readonly label: string;
  readonly chosen: { readonly id: string; readonly words: string };
  /** What the field asks for: "Tìm kế hoạch". */
  readonly find: string;
  readonly rows: readonly { readonly id: string; readonly words: string; readonly note: string }[];
  readonly onChoose: (id: string) => unknown;
};

/** A button that says what is in hand, with all that could be below it, found by typing without marks. */
export function InHandChoice({ label, chosen, find, rows, onChoose }: InHandChoiceProps) {
  const [typed, setTyped] = useState('');
  const store = useCombobox({
    onDropdownOpen: () => store.focusSearchInput(),
    onDropdownClose: (source) => {
      store.resetSelectedOption();
      setTyped('');
      if (source === 'keyboard') store.focusTarget();
    },
  });
  const found = rows.filter(({ words, note }) => matchesFolded(`${words} ${note}`, typed));
  const choose = useEffectEvent(() => void (typed === '' ? store.selectActiveOption() : store.selectFirstOption()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows, another first one
  useEffect(() => choose(), [typed, store.dropdownOpened]);

  return (
    <Combobox
      store={store}
      width={440}
      position="bottom-start"
      withinPortal
      onOptionSubmit={(id) => {
        store.closeDropdown('keyboard');
        onChoose(id);
      }}
    >
      <Combobox.Target targetType="button">
        <button
          type="button"
          className={styles.chosen}
          aria-label={`${label}: ${chosen.words}`}
          onClick={() => store.toggleDropdown()}
        >
          <span className={styles.words}>{chosen.words}</span>
          <IconChevronDown size={14} stroke={1.8} aria-hidden />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown className={styles.dropdown}>
        <p className={styles.label}>{label}</p>
        <Combobox.Search
          aria-label={find}
          placeholder={find}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Combobox.Options className={styles.rows} aria-label={label}>
          {found.map(({ id, words, note }) => (
            <Combobox.Option key={id} value={id} active={id === chosen.id} className={styles.row}>
              <span className={styles.name}>
                <FoundWords text={words} query={typed} />
                {id === chosen.id && <IconCheck size={16} stroke={2} aria-label="Đang làm" />}
              </span>
              <span className={styles.note}>
                <FoundWords text={note} query={typed} />
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>Không có gì khớp với những từ này.</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
