import styles from './rival-note.module.css';
import { TextButton } from './text-button.tsx';

type RivalNoteProps = {
  /** "Nguyễn Văn Hòa đã lưu", or where nobody is known "Bản mới nhất". */
  readonly by: string;
  readonly words: string;
  readonly onTake: () => void;
};

/** What someone else has saved in the field above meanwhile, and the button that takes it. */
export function RivalNote({ by, words, onTake }: RivalNoteProps) {
  return (
    <span className={styles.rival}>
      <b>{by}:</b> {words || '(để trống)'} <TextButton onClick={onTake}>Lấy nội dung này</TextButton>
    </span>
  );
}
