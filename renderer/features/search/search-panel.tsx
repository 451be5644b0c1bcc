import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { FoundWords } from '../../ui/found-words.tsx';
import { type Goal, groupsOf, pagesOf, type SearchPlace } from './found-rows.ts';
import styles from './search-panel.module.css';

type SearchPanelProps = {
  readonly places: readonly SearchPlace[];
  readonly onChoose: (goal: Goal) => void;
  readonly onLeave: () => void;
};

const pause = 200;

/** What is typed above, what it finds below; the first row is chosen already, arrows and Enter go on from there. */
export function SearchPanel({ places, onChoose, onLeave }: SearchPanelProps) {
  const rows = useCombobox({ opened: true });
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), pause);
  const isAsked = text !== '' && typed.trim() !== '';
  const { data, error, isFetching } = useQuery({
    ...api.search.find.queryOptions({ input: { text } }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const groups = [...(data && isAsked ? groupsOf(data, { text, places }) : []), ...pagesOf(places, typed)];
  const isLooking = isFetching || text !== typed.trim();
  const chooseFirst = useEffectEvent(() => void rows.selectFirstOption());
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows, another first one
  useEffect(() => chooseFirst(), [data, typed]);

  return (
    <Combobox
      store={rows}
      onOptionSubmit={(id) => {
        const row = groups.flatMap((group) => group.rows).find((one) => one.id === id);
        if (row) onChoose(row.goal);
      }}
    >
      <Combobox.EventsTarget withExpandedAttribute={false}>
        <TextInput
          className={styles.field}
          variant="unstyled"
          size="md"
          data-autofocus
          aria-label="Tìm trong sổ"
          placeholder="Tìm kế hoạch, nhiệm vụ, chỉ tiêu, cơ quan, văn bản, trang"
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={18} stroke={1.8} aria-hidden />}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && onLeave()}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={styles.rows} aria-label="Kết quả tìm" aria-busy={isLooking}>
        {groups.map(({ label, rows: found }) => (
          <Combobox.Group key={label} label={label}>
            {found.map(({ id, text: words, note }) => (
              <Combobox.Option key={id} value={id} className={styles.row}>
                <span className={styles.words}>
                  <FoundWords text={words} query={typed} />
                </span>
                {note !== '' && <span className={styles.note}>{note}</span>}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
        {groups.length === 0 && (
          <Combobox.Empty>
            {error ? sentenceOf(error) : isLooking ? 'Đang tìm.' : 'Không có gì khớp với những từ này.'}
          </Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox>
  );
}
