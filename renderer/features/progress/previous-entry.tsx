import { Button } from '@mantine/core';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { type EntryWords, wordsOf } from './entry-words.ts';
import styles from './progress.module.css';
import { ToldEntry } from './told-entry.tsx';

type PreviousEntryProps = {
  readonly entry: ProgressEntry;
  readonly name: string;
  /** Absent: something is written already. */
  readonly onKeep: ((words: EntryWords) => void) | undefined;
};

/** What the agency told last before, to be compared, or kept as it was. */
export function PreviousEntry({ entry, name, onKeep }: PreviousEntryProps) {
  return (
    <details className={styles.previous}>
      <summary>Lần trước: {name}</summary>
      <ToldEntry entry={entry} previous={null} />
      {onKeep && (
        <Button size="compact-sm" variant="default" mt={8} onClick={() => onKeep(wordsOf(entry))}>
          Giữ như lần trước
        </Button>
      )}
    </details>
  );
}
