import { SegmentedControl } from '@mantine/core';
import type { Paper } from '#shared/papers/paper.ts';
import { type Grouping, groupingNames, groupings } from '#shared/papers/paper-kinds.ts';
import styles from './composer.module.css';
import type { Composer } from './use-composer.ts';

type ResultGroupingProps = { readonly paper: Paper; readonly composer: Composer; readonly isReadOnly: boolean };

/** By what a report tells its results; what was written by hand stays, at the end where its group is no more. */
export function ResultGrouping({ paper, composer, isReadOnly }: ResultGroupingProps) {
  return (
    <article className={styles.card} aria-label="Xếp kết quả nhiệm vụ">
      <header className={styles.head}>
        <h2 className={styles.name}>Xếp kết quả</h2>
        <span className={styles.tools}>
          <SegmentedControl
            size="xs"
            aria-label="Xếp kết quả nhiệm vụ"
            data={groupings.map((one) => ({ value: one, label: groupingNames[one] }))}
            value={paper.grouping}
            disabled={isReadOnly}
            onChange={async (chosen) => {
              await composer.keepTyped();
              await composer.keepGrouping(chosen as Grouping);
            }}
          />
        </span>
      </header>
    </article>
  );
}
