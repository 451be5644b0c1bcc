import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { moment } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { RemoveButton } from '../trash/remove-button.tsx';
import styles from './progress.module.css';
import { ToldEntry } from './told-entry.tsx';

type EntryListProps = {
  readonly entries: readonly ProgressEntry[];
  /** The entry that the form above shows. */
  readonly isShown: (entry: ProgressEntry) => boolean;
  /** What an entry was recorded for: a period, or a year. */
  readonly nameOf: (entry: ProgressEntry) => string;
  readonly mayChoose: (entry: ProgressEntry) => boolean;
  readonly onChoose: (entry: ProgressEntry) => void;
  readonly canRemove: (entry: ProgressEntry) => boolean;
};

/** What every agency has reported for every period and year. */
export function EntryList({ entries, nameOf, isShown, mayChoose, onChoose, canRemove }: EntryListProps) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Kết quả đã ghi</h2>
      {entries.length === 0 && <p className={styles.soft}>Chưa có cơ quan nào báo cáo.</p>}
      {entries.map((entry) => (
        <article key={entry.id} className={styles.entry} data-shown={isShown(entry) || undefined}>
          <header className={styles.entryHead}>
            <b>{nameOf(entry)}</b>
            <span className={styles.agency}>{entry.agencyName}</span>
          </header>
          <ToldEntry entry={entry} previous={null} />
          <footer className={styles.soft}>
            {entry.recordedBy}, {moment(entry.recordedAt)}
            {mayChoose(entry) && !isShown(entry) && (
              <TextButton ml={10} onClick={() => onChoose(entry)}>
                Sửa kết quả này
              </TextButton>
            )}
            {canRemove(entry) && (
              <RemoveButton
                label="Xóa…"
                removing={{
                  title: `Xóa kết quả của ${entry.agencyName}: ${nameOf(entry)}`,
                  done: 'Đã xóa kết quả đã ghi.',
                  table: 'progress_entries',
                  ids: [entry.id],
                  remove: (reason) =>
                    api.progress.remove.call({ entryId: entry.id, seenVersion: entry.version, reason }),
                }}
              />
            )}
          </footer>
        </article>
      ))}
    </section>
  );
}
