import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { type EntryWords, fieldWords, isSameField, wordsOf } from './entry-words.ts';
import styles from './progress.module.css';

type RivalTextProps = {
  readonly name: keyof EntryWords;
  readonly rival: ProgressEntry | null;
  readonly words: EntryWords;
  readonly onTake: (change: Partial<EntryWords>) => void;
};

/** What someone else has saved in this field meanwhile, when it differs. */
export function RivalText({ name, rival, words, onTake }: RivalTextProps) {
  if (rival === null) return null;
  const saved = wordsOf(rival);
  if (isSameField(saved, words, name)) return null;
  return (
    <span className={styles.rival}>
      <b>{rival.recordedBy} đã lưu:</b> {fieldWords(saved, name) || '(để trống)'}{' '}
      <TextButton onClick={() => onTake({ [name]: saved[name] })}>Lấy nội dung này</TextButton>
    </span>
  );
}
