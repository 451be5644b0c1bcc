import { Button } from '@mantine/core';
import { timelinesses } from '#shared/tasks/timeliness.rules.ts';
import { timelinessNames } from '#shared/words/labels.ts';
import { Choice } from '../../ui/choice.tsx';
import { countedWord, type TaskSearch, timelinessWords } from './task-search.ts';
import styles from './task-table.module.css';

type TimelinessFiltersProps = { readonly search: TaskSearch; readonly onChange: (changes: TaskSearch) => void };

const options = [
  ...timelinesses.map((one) => ({ value: timelinessWords[one], label: timelinessNames[one] })),
  { value: countedWord, label: 'Không kể nhiệm vụ dừng' },
];

/** How tasks stand against their day in the year looked at, and whether that day was put off. */
export function TimelinessFilters({ search, onChange }: TimelinessFiltersProps) {
  const isExtended = search['gia-han'] !== undefined;
  return (
    <>
      <Choice
        className={styles.usual}
        label="Tình trạng thời hạn"
        none="Mọi thời hạn"
        options={options}
        value={search.han}
        onChange={(han) => onChange({ han })}
      />
      <Button
        size="compact-sm"
        variant={isExtended ? 'light' : 'default'}
        aria-pressed={isExtended}
        onClick={() => onChange({ 'gia-han': isExtended ? undefined : '1' })}
      >
        Đã gia hạn
      </Button>
    </>
  );
}
