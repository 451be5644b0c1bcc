import { Button } from '@mantine/core';
import { taskGaps } from '#shared/tasks/task.ts';
import type { TaskTally } from '#shared/tasks/tasks.contract.ts';
import { gapNames } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';
import { gapsOf, type TaskSearch, wordOfGaps } from './task-search.ts';
import styles from './task-table.module.css';

type GapFiltersProps = {
  readonly search: TaskSearch;
  readonly tally: TaskTally | undefined;
  readonly onChange: (changes: TaskSearch) => void;
};

/** What tasks lack, each with how many lack it; several narrow the list to those that lack all of them. */
export function GapFilters({ search, tally, onChange }: GapFiltersProps) {
  const chosen = gapsOf(search);
  return (
    <fieldset className={styles.gaps} aria-label="Điều còn thiếu">
      {taskGaps.map((gap) => {
        const isChosen = chosen.includes(gap);
        const others = chosen.filter((one) => one !== gap);
        return (
          <Button
            key={gap}
            size="compact-sm"
            variant={isChosen ? 'light' : 'default'}
            aria-pressed={isChosen}
            onClick={() => onChange({ thieu: wordOfGaps(isChosen ? others : [...chosen, gap]) })}
          >
            {gapNames[gap]}
            {tally && ` (${figure(tally.gaps[gap])})`}
          </Button>
        );
      })}
    </fieldset>
  );
}
