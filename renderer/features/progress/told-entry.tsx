import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { StandingMark } from '../../ui/standing-mark.tsx';
import { FileLink } from '../attachments/file-link.tsx';
import styles from './told-entry.module.css';
import { standingOf, toldLines } from './told-words.ts';

type ToldEntryProps = {
  readonly entry: ProgressEntry | null;
  /** What was told before; the lines that differ from it are marked. */
  readonly previous: ProgressEntry | null;
};

/** One entry as it is read: status, words, documents with their files. */
export function ToldEntry({ entry, previous }: ToldEntryProps) {
  const files = entry?.documents.flatMap(({ attachment }) => attachment ?? []) ?? [];
  return (
    <>
      <span className={styles.standing}>
        <StandingMark standing={standingOf(entry)} />
        {entry?.isDraft && <span className={styles.draft}>đang soạn, chưa gửi</span>}
      </span>
      {entry && (
        <dl className={styles.lines}>
          {toldLines(entry, previous).map(({ name, text, isChanged }) => (
            <div key={name} data-changed={isChanged || undefined}>
              <dt>
                {name}
                {isChanged && ' (đổi)'}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {files.map((file) => (
        <div key={file.id}>
          <FileLink attachment={file} />
        </div>
      ))}
    </>
  );
}
