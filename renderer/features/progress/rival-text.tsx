import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { statusNames } from '#shared/words/labels.ts';
import type { EntryWords } from './entry-words.ts';
import styles from './progress.module.css';

type RivalTextProps = {
  readonly name: keyof EntryWords;
  readonly rival: ProgressEntry | null;
  readonly words: EntryWords;
  readonly onTake: (change: Partial<EntryWords>) => void;
};

/** What someone else has saved in this field meanwhile, when it differs. */
export function RivalText({ name, rival, words, onTake }: RivalTextProps) {
  if (rival === null || rival[name] === words[name]) return null;
  const text = name === 'status' ? statusNames[rival.status] : rival[name];
  return (
    <span className={styles.rival}>
      <b>{rival.recordedBy} đã lưu:</b> {text === '' ? '(để trống)' : text}{' '}
      <button type="button" onClick={() => onTake({ [name]: rival[name] })}>
        Lấy nội dung này
      </button>
    </span>
  );
}
