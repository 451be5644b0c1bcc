import { SegmentedControl } from '@mantine/core';
import styles from './overview.module.css';
import { type Grouping, groupings } from './overview-search.ts';

const names = { plan: 'Kế hoạch', section: 'Mục', agency: 'Cơ quan chủ trì', year: 'Năm' } satisfies Record<
  Grouping,
  string
>;

type GroupingChoiceProps = {
  readonly offered: readonly Grouping[];
  readonly grouping: Grouping;
  readonly onChange: (word: string) => void;
};

export function GroupingChoice({ offered, grouping, onChange }: GroupingChoiceProps) {
  return (
    <SegmentedControl
      className={styles.grouping}
      size="xs"
      aria-label="Xem theo"
      value={groupings[grouping]}
      onChange={onChange}
      data={offered.map((one) => ({ value: groupings[one], label: names[one] }))}
    />
  );
}
